package iq.masar.codes;

import java.util.Locale;

/** How urgent a need is (code list E1). */
public enum Priority {
    EMERGENCY,
    HIGH,
    MEDIUM,
    LOW;

    /** The word used in tables, paths and message keys: {@code emergency}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Priority of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
