package iq.masar.laissezpasser.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** States of the world by their codes of three letters, as a traveller names them. */
public final class States {
    private static final Map<String, String> TWO_LETTERS =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            two -> Locale.of("", two).getISO3Country(), Function.identity()));

    private States() {}

    /** Its code of two letters; empty when no state has this code. */
    public static Optional<String> twoLetters(String three) {
        return Optional.ofNullable(TWO_LETTERS.get(three));
    }
}
