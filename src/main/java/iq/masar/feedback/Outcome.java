package iq.masar.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a review found. */
public enum Outcome {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD,
    PASSED_ON;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Outcome> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
