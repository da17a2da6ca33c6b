package iq.masar.plans.web;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.plans.Plan;
import iq.masar.plans.Planning;
import iq.masar.plans.Plans;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Approving a plan: by a supervisor of the case's office who did not write it (REF-28). */
@Controller
class PlanApprovalPages {
    private static final int LONGEST_REASON = 1000;

    private final CaseFrames frames;
    private final Plans plans;
    private final PlanViews views;

    PlanApprovalPages(CaseFrames frames, Plans plans, PlanViews views) {
        this.frames = frames;
        this.plans = plans;
        this.views = views;
    }

    @GetMapping("/approvals/plans/{id}")
    Answer show(@PathVariable UUID id, Actor actor) {
        return page(id, Form.empty(), actor, Optional.empty()).map(Answer::show).orElseGet(Answer::missing);
    }

    @PostMapping("/approvals/plans/{id}")
    Answer decide(@PathVariable UUID id, Actor actor, Form form) {
        var returns = form.text("decision").equals("return");
        if (returns
                && !form.require("reason", "plans.return.reason-missing")
                        .maximum("reason", LONGEST_REASON)
                        .isSound()) {
            return page(id, form, actor, Optional.empty())
                    .map(Answer::unprocessable)
                    .orElseGet(Answer::missing);
        }
        var planning = returns ? plans.giveBack(id, form.text("reason"), actor) : plans.approve(id, actor);
        return switch (planning) {
            case Planning.Done done -> Answer.to("/approvals");
            case Planning.Noted done -> Answer.to("/approvals");
            case Planning.NotYours no -> Answer.missing();
            case Planning.Refused no ->
                page(id, form, actor, Optional.of(Refusal.of(no)))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
        };
    }

    private Optional<PlanApprovalPage> page(UUID id, Form form, Actor actor, Optional<Refusal> refusal) {
        var plan = plans.find(id, actor);
        return plan.flatMap(found -> frames.of(found.heading().file(), actor, PlanPages.TAB)
                .map(frame ->
                        new PlanApprovalPage(frame, form, views.of(found, actor), why(found, frame, actor), refusal)));
    }

    /** Why this officer cannot decide now; empty when she can. */
    private static Optional<String> why(Plan plan, CaseFrame frame, Actor actor) {
        if (plan.heading().author().equals(actor.account())) {
            return Optional.of(Words.t("plans.planning.self-approval"));
        }
        if (!actor.is(Role.SUPERVISOR) || !actor.office().equals(frame.file().office())) {
            return Optional.of(Words.t("plans.planning.supervisor-only"));
        }
        return plan instanceof Plan.Submitted
                ? Optional.empty()
                : Optional.of(Words.t("plans.decided", Words.t("plans.state." + plan.state())));
    }
}
