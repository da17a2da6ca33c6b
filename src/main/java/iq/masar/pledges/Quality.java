package iq.masar.pledges;

import java.util.Locale;

/** One of the five qualities of which a pledge's author says whether it has them, before it is laid before the group (GOV-29). */
public enum Quality {
    CONCRETE,
    MEASURABLE,
    REALISTIC,
    FORWARD_LOOKING,
    TIME_BOUND;

    /** {@code forward-looking}, as fields, columns and message keys write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
