package iq.masar.plans.costs;

import iq.masar.kernel.AccountId;
import iq.masar.plans.Planning;
import java.time.Instant;
import java.util.UUID;

/** What arose on a line of a plan in force: open until it is paid with a proof, or dropped (RET-45). */
public sealed interface Cost {
    Facts facts();

    /** What of the line's budget it takes, in dinars. */
    default long bound() {
        return this instanceof Dropped ? 0 : facts().amountIqd();
    }

    /** The word for this state in columns and message keys. */
    default String state() {
        return switch (this) {
            case Open open -> "open";
            case Paid paid -> "paid";
            case Dropped dropped -> "dropped";
        };
    }

    /** Pays it with a proof. */
    default Step pay(Proof proof) {
        return this instanceof Open open ? new Step.To(new Paid(open.facts(), proof)) : notNow();
    }

    /** It did not arise after all. */
    default Step drop() {
        return this instanceof Open open ? new Step.To(new Dropped(open.facts())) : notNow();
    }

    /** A payment recorded in error: taken back by somebody other than who recorded it; the cost is open again. */
    default Step takeBack(AccountId by) {
        return switch (this) {
            case Paid paid when paid.proof().by().equals(by) -> new Step.No(new Planning.OwnPayment());
            case Paid paid -> new Step.To(new Open(paid.facts()));
            case Open open -> notNow();
            case Dropped dropped -> notNow();
        };
    }

    private Step notNow() {
        return new Step.No(new Planning.NotNow("cost-" + state()));
    }

    /** What becomes of a step. */
    sealed interface Step {
        record To(Cost cost) implements Step {}

        record No(Planning.Refused why) implements Step {}
    }

    /** What never changes of a cost. */
    record Facts(UUID id, UUID line, long amountIqd, AccountId by, Instant at) {}

    /** Waits for its proof. */
    record Open(Facts facts) implements Cost {}

    /** Paid. */
    record Paid(Facts facts, Proof proof) implements Cost {}

    /** Taken off the list unpaid. */
    record Dropped(Facts facts) implements Cost {}
}
