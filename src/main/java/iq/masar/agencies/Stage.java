package iq.masar.agencies;

import java.util.Locale;
import java.util.Set;

/** How far a governorate has come: not started, preparing, pilot, live, or paused (section (c), REF-49). */
public enum Stage {
    NOT_STARTED,
    PREPARING,
    PILOT,
    LIVE,
    PAUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Stage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The stages that may follow; from a pause one returns to where the list is still complete. */
    public Set<Stage> next() {
        return switch (this) {
            case NOT_STARTED -> Set.of(PREPARING);
            case PREPARING -> Set.of(PILOT, PAUSED);
            case PILOT -> Set.of(LIVE, PAUSED);
            case LIVE -> Set.of(PAUSED);
            case PAUSED -> Set.of(PREPARING, PILOT, LIVE);
        };
    }
}
