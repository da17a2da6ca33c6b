package iq.masar.identity.encoded;

import java.util.List;

/**
 * The rows one institution brings to a comparison; they stay in memory and with it.
 *
 * @param normaliser version of the folding its names went through
 */
public record Batch(int normaliser, List<Row> rows) {
    public Batch {
        rows = List.copyOf(rows);
    }

    /** One person: name parts in one order, and the year of birth that salts them. */
    public record Row(List<String> parts, int birthYear) {
        public Row {
            parts = List.copyOf(parts);
        }

        /** Nobody's name belongs in a log. */
        @Override
        public String toString() {
            return "Row";
        }
    }
}
