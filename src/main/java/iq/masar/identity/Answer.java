package iq.masar.identity;

import java.time.LocalDate;
import java.util.Locale;

/** What a register answers; there is no free text (IDN-60). */
public sealed interface Answer {
    /** Last day on which the answer may be relied on. */
    LocalDate validTo();

    record Confirmed(LocalDate validTo) implements Answer {}

    /** The register looked and has no such entry; silence is never this (IDN-61). */
    record NotFound(LocalDate validTo) implements Answer {}

    /** Several entries could be meant, or one in part. */
    record Unclear(LocalDate validTo) implements Answer {}

    default String code() {
        return getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    static java.util.Optional<Answer> of(String code, LocalDate validTo) {
        return switch (code) {
            case "confirmed" -> java.util.Optional.of(new Confirmed(validTo));
            case "not-found" -> java.util.Optional.of(new NotFound(validTo));
            case "unclear" -> java.util.Optional.of(new Unclear(validTo));
            default -> java.util.Optional.empty();
        };
    }
}
