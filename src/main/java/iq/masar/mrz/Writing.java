package iq.masar.mrz;

import java.util.List;

/** What came of writing a zone. */
public sealed interface Writing {
    /** The lines. */
    record Written(List<String> lines) implements Writing {
        public Written {
            lines = List.copyOf(lines);
        }
    }

    /** Nothing was written. */
    record Refused(List<Ground> grounds) implements Writing {
        public Refused {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * Why a field cannot be written.
     *
     * @param found what was given
     */
    record Ground(Element element, Kind kind, String found) {}

    /** The reasons. */
    enum Kind {
        /** Nothing was given where something must stand. */
        EMPTY,
        /** A character the field may not hold. */
        CHARACTER,
        /** Longer than the layout can carry. */
        TOO_LONG,
        /** A code this layout or the standard does not have. */
        CODE,
        /** A date whose parts must be known, and are not. */
        UNKNOWN
    }
}
