package iq.masar.returns.model.safeguard;

import java.util.Locale;

/** The eight safeguards (returns.md E2); the other state learns only {@link #outward}. */
public enum Safeguard {
    ASYLUM_CLAIM(Outward.OPEN_PROCEDURE_AT_SENDER),
    APPEAL_SUSPENSIVE(Outward.OPEN_PROCEDURE_AT_SENDER),
    RESIDENCE_RIGHT(Outward.OPEN_PROCEDURE_AT_SENDER),
    BEST_INTEREST(Outward.CHILD_PROCEDURE),
    TRAFFICKING(Outward.IRAQI_PROCEDURE),
    MEDICAL_FITNESS(Outward.NOT_FIT_TO_TRAVEL),
    FAMILY_UNITY(Outward.IRAQI_PROCEDURE),
    VOLUNTARINESS(Outward.IRAQI_PROCEDURE);

    /** What leaves the house: a trafficking screening and an administrative delay look alike (RET-11). */
    public enum Outward {
        OPEN_PROCEDURE_AT_SENDER,
        CHILD_PROCEDURE,
        NOT_FIT_TO_TRAVEL,
        IRAQI_PROCEDURE
    }

    private final Outward outward;

    Safeguard(Outward outward) {
        this.outward = outward;
    }

    public Outward outward() {
        return outward;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Safeguard of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
