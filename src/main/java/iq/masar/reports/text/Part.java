package iq.masar.reports.text;

import java.util.List;
import java.util.Map;

/** A part of a composed report in one language, in reading order. */
public sealed interface Part {
    /** @param number such as {@code 3.1}, or empty for the front matter */
    record Heading(int level, String number, String text) implements Part {}

    /**
     * One statement.
     *
     * @param note number of its footnote, or 0
     */
    record Paragraph(String id, boolean bullet, List<Piece> pieces, int note) implements Part {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /** The text of a footnote, set where its statement stands. */
    record Note(String id, int number, List<Piece> pieces) implements Part {
        public Note {
            pieces = List.copyOf(pieces);
        }
    }

    /** A table; the first cell of a row is its head. */
    record Grid(String caption, List<String> head, List<List<List<Piece>>> rows) implements Part {
        public Grid {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }

        /** The first column's share of the width in hundredths, 22 to 75: its letters beside the second's. */
        public int firstShare() {
            var first = letters(0);
            return Math.clamp(100L * first / Math.max(1, first + letters(1)), 22, 75);
        }

        private long letters(int column) {
            return rows.stream()
                    .mapToLong(row -> Piece.plain(row.get(column)).length())
                    .sum();
        }
    }

    /** Progress as bars from low to high of a thousand. */
    record Bars(String caption, List<Bar> bars) implements Part {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    record Bar(String label, Piece.Cited figure, int low, int high) {}

    /**
     * Governorates in shades.
     *
     * @param shades from governorate code to shade 1 to 3
     * @param legend words of shade 1 to 3, as many as are used
     */
    record Picture(String caption, Map<String, Integer> shades, List<String> legend) implements Part {
        public Picture {
            shades = Map.copyOf(shades);
            legend = List.copyOf(legend);
        }
    }
}
