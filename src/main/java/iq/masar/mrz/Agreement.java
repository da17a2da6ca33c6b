package iq.masar.mrz;

/** What came of holding one field from two sources side by side (IDN-22). */
public sealed interface Agreement {
    /** Letter for letter the same. */
    record Equal() implements Agreement {}

    /** Written differently by a rule that explains all of the difference. */
    record Explained(Rule rule) implements Agreement {}

    /** No rule explains the difference. */
    record Conflict() implements Agreement {}

    /** One of the sources does not have the field. */
    record NotCompared() implements Agreement {}

    /** The rules. */
    enum Rule {
        /** Case, fillers, spaces, hyphens and apostrophes, as a zone writes them. */
        SPELLING,
        /** Letters with marks, spelled as ICAO recommends. */
        MARKS,
        /** Arabic letters, each by its ICAO code. */
        ARABIC_SCHEME,
        /** The name was cut to fit. */
        CUT,
        /** A part of the date is unknown in one source. */
        UNKNOWN_PART,
        /** The same day, one source with two digits of the year. */
        CENTURY,
        /** The letter of the sort of document, or a filler in its place; both are accepted until 2037. */
        DOCUMENT_CODE,
        /** An unspecified sex: X on the page, a filler in the zone. */
        UNSPECIFIED,
        /** A visa's zone keeps nine characters of a longer number. */
        NUMBER_CUT
    }
}
