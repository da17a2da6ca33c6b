package iq.masar.emergency.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a review found. */
public enum Finding {
    JUSTIFIED,
    UNJUSTIFIED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Finding> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
