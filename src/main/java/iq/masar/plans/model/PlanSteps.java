package iq.masar.plans.model;

import iq.masar.plans.Plan;
import iq.masar.plans.Plan.Agreement;
import iq.masar.plans.Plan.Approval;
import iq.masar.plans.Plan.Approved;
import iq.masar.plans.Plan.AwaitingAgreement;
import iq.masar.plans.Plan.Draft;
import iq.masar.plans.Plan.Return;
import iq.masar.plans.Plan.Returned;
import iq.masar.plans.Plan.Submitted;
import iq.masar.plans.Plan.Superseded;
import iq.masar.plans.Planning;
import java.time.Instant;
import java.util.Optional;

/** The rules of REF-28: which step a plan may take next, and what refuses it. */
public final class PlanSteps {
    private PlanSteps() {}

    /** The author hands the plan over for approval. */
    public static Planning submit(Plan plan, Instant now) {
        return switch (plan) {
            case Draft d when d.goals().isEmpty() -> new Planning.NoGoals();
            case Draft d -> new Planning.Done(new Submitted(d.heading(), d.goals(), d.agreement(), now));
            case Returned r when r.goals().isEmpty() -> new Planning.NoGoals();
            case Returned r -> new Planning.Done(new Submitted(r.heading(), r.goals(), Optional.empty(), now));
            case Submitted s -> notNow(s);
            case AwaitingAgreement a -> notNow(a);
            case Approved a -> notNow(a);
            case Superseded s -> notNow(s);
        };
    }

    /** The person agrees; together with an approval already given the plan comes into force. */
    public static Planning agree(Plan plan, Agreement agreement) {
        if (agreement.mode().needsWitness() && agreement.witness().isEmpty()) {
            return new Planning.WitnessMissing();
        }
        if (plan.goals().isEmpty()) {
            return new Planning.NoGoals();
        }
        return switch (plan) {
            case Draft d -> new Planning.Done(new Draft(d.heading(), d.goals(), Optional.of(agreement)));
            case Submitted s ->
                new Planning.Done(new Submitted(s.heading(), s.goals(), Optional.of(agreement), s.submittedAt()));
            case AwaitingAgreement a ->
                new Planning.Done(new Approved(a.heading(), a.goals(), agreement, a.approval()));
            case Approved a -> notNow(a);
            case Returned r -> notNow(r);
            case Superseded s -> notNow(s);
        };
    }

    /** Someone other than the author approves; together with the person's agreement the plan comes into force. */
    public static Planning approve(Plan plan, Approval approval) {
        if (plan.heading().author().equals(approval.by())) {
            return new Planning.SelfApproval();
        }
        return switch (plan) {
            case Submitted s ->
                new Planning.Done(s.agreement()
                        .<Plan>map(given -> new Approved(s.heading(), s.goals(), given, approval))
                        .orElseGet(() -> new AwaitingAgreement(s.heading(), s.goals(), approval)));
            case Draft d -> notNow(d);
            case AwaitingAgreement a -> notNow(a);
            case Approved a -> notNow(a);
            case Returned r -> notNow(r);
            case Superseded s -> notNow(s);
        };
    }

    /** Someone other than the author sends the plan back; an agreement given before lapses with it. */
    public static Planning giveBack(Plan plan, Return back) {
        if (plan.heading().author().equals(back.by())) {
            return new Planning.SelfApproval();
        }
        return plan instanceof Submitted s
                ? new Planning.Done(new Returned(s.heading(), s.goals(), back))
                : notNow(plan);
    }

    /** A later version came into force. */
    public static Plan supersede(Plan plan) {
        var approval = switch (plan) {
            case Approved a -> Optional.of(a.approval());
            case AwaitingAgreement a -> Optional.of(a.approval());
            case Draft d -> Optional.<Approval>empty();
            case Submitted s -> Optional.<Approval>empty();
            case Returned r -> Optional.<Approval>empty();
            case Superseded s -> s.approval();
        };
        return new Superseded(plan.heading(), plan.goals(), plan.agreement(), approval);
    }

    private static Planning notNow(Plan plan) {
        return new Planning.NotNow(plan.state());
    }
}
