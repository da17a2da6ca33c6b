package iq.masar.pledges.assessments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An answer; there is no sum of answers and no rank. */
public enum Grade {
    ABSENT,
    PARTIAL,
    FULL,
    NOT_APPLICABLE;

    public static Optional<Grade> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isMeasured() {
        return this != NOT_APPLICABLE;
    }
}
