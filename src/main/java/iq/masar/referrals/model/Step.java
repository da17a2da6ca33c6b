package iq.masar.referrals.model;

import java.util.Arrays;
import java.util.Optional;

/** One rung of the ladder (REF-36). */
public enum Step {
    WARNING(75),
    OVERDUE(100),
    ESCALATED(150),
    ENDED(200);

    private final int share;

    Step(int share) {
        this.share = share;
    }

    public int share() {
        return share;
    }

    /** The first rung above what has fired. */
    public static Optional<Step> after(int fired) {
        return Arrays.stream(values()).filter(one -> one.share > fired).findFirst();
    }
}
