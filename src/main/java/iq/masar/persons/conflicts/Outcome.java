package iq.masar.persons.conflicts;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an officer found about a number that two entries claim. */
public enum Outcome {
    /** It is the first entry's; the second is to be corrected. */
    FIRST,
    SECOND,
    /** It was issued twice, and both hold it. */
    BOTH,
    /** Both entries are one person: they go to the queue of pairs. */
    SAME;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Outcome> find(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
