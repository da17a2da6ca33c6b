package iq.masar.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What two officers, or a panel, found of a claimed nationality. */
public enum Outcome {
    CONFIRMED,
    NOT_CONFIRMED,
    INCONCLUSIVE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Outcome> find(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
