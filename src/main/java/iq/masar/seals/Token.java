package iq.masar.seals;

import java.time.LocalDate;

/**
 * What another office may know of a finding: that there is one, what it says, and until when. No name, no number of a
 * paper.
 *
 * @param reference of the finding, 1 to 40 letters, digits and hyphens; it opens nothing without a right to the file
 * @param validTo last day on which it holds
 */
public record Token(String reference, Finding finding, LocalDate validTo) {
    private static final String SHAPE = "[A-Z0-9-]{1,40}";

    public Token {
        if (!reference.matches(SHAPE)) {
            throw new SealRefused("a reference has 1 to 40 capitals, digits and hyphens");
        }
    }

    /** What was found. */
    public enum Finding {
        CONFIRMED,
        NOT_CONFIRMED,
        INCONCLUSIVE
    }
}
