package iq.masar.hotline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller may be asked from the file. */
public enum FactKind {
    BIRTH_YEAR,
    MOTHER_NAME,
    ORIGIN,
    CHILDREN;

    /** The word used in columns, forms and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FactKind> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public boolean isNumber() {
        return this == BIRTH_YEAR || this == CHILDREN;
    }
}
