package iq.masar.accountability;

import iq.masar.kernel.Label;

/**
 * Something found or needed, who has to answer, and what answers it (GOV-41).
 *
 * @param id its entry, {@code ASM-assessment-item}, or a number of our own
 * @param kind {@code finding} or {@code need}
 * @param source a source line, an assessment's item and year, or what an officer wrote
 * @param href where the source is read; empty where it is not kept here
 * @param owner entry of the body or institution that has to answer
 */
public record Finding(String id, String kind, Label words, String source, String href, String owner, Answer answer) {
    /** The same as somebody worked on it; what an accepted proposal answers stays answered. */
    Finding with(String newOwner, Answer given) {
        return new Finding(
                id,
                kind,
                words,
                source,
                href,
                newOwner,
                given.kind().equals(Answer.NONE) && isAnswered() ? answer : given);
    }

    public boolean isAnswered() {
        return !answer.kind().equals(Answer.NONE);
    }

    /**
     * What answers it.
     *
     * @param kind {@code activity}, {@code pledge} or {@code none}
     * @param reference entry of the activity or identifier of the pledge; empty for none
     * @param note how, or why nothing does yet
     */
    public record Answer(String kind, String reference, String note) {
        static final String NONE = "none";

        /** Not answered, and nobody has said why. */
        public static Answer none() {
            return new Answer(NONE, "", "");
        }
    }
}
