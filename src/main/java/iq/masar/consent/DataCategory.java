package iq.masar.consent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The categories a consent names one by one; nothing outside them is ever handed over (REF-19, REF-32). */
public enum DataCategory {
    IDENTITY,
    CONTACT,
    FAMILY,
    DOCUMENTS,
    HOUSING,
    HEALTH,
    EDUCATION,
    LIVELIHOOD,
    LEGAL,
    PROTECTION;

    /** The word used in columns, forms and message keys: {@code health}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DataCategory> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
