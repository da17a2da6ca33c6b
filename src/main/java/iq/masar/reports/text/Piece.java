package iq.masar.reports.text;

import java.util.List;
import java.util.stream.Collectors;

/** A run of a statement: words, or something cited. */
public sealed interface Piece {
    String text();

    record Words(String text) implements Piece {}

    record Cited(String text, Citation citation) implements Piece {
        /** Whether it must stand left to right inside Arabic: figures and ranges without Arabic letters (GOV-49). */
        public boolean isLatin() {
            return text.codePoints()
                    .noneMatch(c ->
                            Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC && Character.isLetter(c));
        }
    }

    static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
