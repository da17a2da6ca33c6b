package iq.masar.mrz;

/**
 * Something a reader should know about one place of a zone.
 *
 * @param line counted from 1; 0 when the whole zone is meant
 * @param column counted from 1; 0 when the whole line is meant
 * @param found what stands there
 * @param expected what should stand there, or empty when nothing can be said
 */
public record Remark(Kind kind, int line, int column, String found, String expected) {
    /** The reasons. A fault means the zone is not what the standard allows or does not agree with itself. */
    public enum Kind {
        /** A line is too short or too long, or there are too many or too few lines. */
        SHAPE(true),
        /** A character no zone may hold: only A to Z, 0 to 9 and the filler may. */
        CHARACTER(true),
        /** A character of the zone's alphabet that this field may not hold. */
        NOT_ALLOWED_HERE(true),
        /** A check digit that its field does not ask for. */
        WRONG_DIGIT(true),
        /** A month, a day or a pattern of unknown parts that no calendar has. */
        DATE_IMPOSSIBLE(true),
        /** A document code that this layout does not carry. */
        DOCUMENT_CODE(true),
        /** No letter at all where the name belongs. */
        NAME_EMPTY(true),
        /** Fillers where the name may have none: at its beginning, or more than two before its end. */
        NAME_FORM(true),
        /** A long document number without the filler that ends it. */
        NUMBER_WITHOUT_END(true),
        /** A state or organisation that is in no list. */
        UNKNOWN_CODE(false),
        /** Utopia: a specimen, never a traveller. */
        SPECIMEN(false),
        /** The name's last position holds a letter: the name may have been cut. */
        NAME_MAY_BE_CUT(false),
        /** Further text after a long document number, which the layout leaves to the issuer. */
        TEXT_AFTER_NUMBER(false);

        private final boolean fault;

        Kind(boolean fault) {
            this.fault = fault;
        }

        /** False for a mere hint. */
        public boolean isFault() {
            return fault;
        }
    }

    /** False for a mere hint. */
    public boolean isFault() {
        return kind.isFault();
    }
}
