package iq.masar.plans.feed;

import iq.masar.access.Accounts;
import iq.masar.casework.slots.Approval;
import iq.masar.casework.slots.ApprovalSource;
import iq.masar.kernel.Actor;
import iq.masar.plans.Plan;
import iq.masar.plans.Plans;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Plans that wait for a supervisor. */
@Component
class PlanApprovals implements ApprovalSource {
    private final Plans plans;
    private final Accounts accounts;

    PlanApprovals(Plans plans, Accounts accounts) {
        this.plans = plans;
        this.accounts = accounts;
    }

    @Override
    public List<Approval> waitingFor(Actor reader) {
        return plans.waitingFor(reader).stream()
                .filter(Plan.Submitted.class::isInstance)
                .map(Plan.Submitted.class::cast)
                .map(plan -> new Approval(
                        plan.heading().file(),
                        "plans.approval",
                        accounts.name(plan.heading().author()),
                        plan.submittedAt(),
                        Optional.empty(),
                        "/approvals/plans/" + plan.heading().id()))
                .toList();
    }

    @Override
    public int askedBy(Actor author) {
        return plans.submittedBy(author);
    }
}
