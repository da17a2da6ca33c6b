package iq.masar.reports.text;

import iq.masar.kernel.Language;

/**
 * What keeps a statement from being published.
 *
 * @param value the token, the citation or the words concerned
 */
public record Fault(String statement, Language language, Kind kind, String value) {
    public enum Kind {
        /** A digit that no citation brings (GOV-45). */
        UNCITED,
        /** A citation of a record or line that does not exist. */
        UNKNOWN,
        /** The quoted words do not stand in that line. */
        NOT_IN_THAT_LINE,
        /** A value is cited without the bound its source gives it (GOV-48). */
        QUALIFIER_DROPPED,
        /** The Arabic and the English text rest on different citations (GOV-50). */
        CITATIONS_DIFFER,
        /** A number written as a word: it only warns. */
        NUMBER_WORD;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public boolean blocks() {
            return this != NUMBER_WORD;
        }
    }
}
