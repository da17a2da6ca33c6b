package iq.masar.tables;

import java.util.List;
import java.util.Set;

/**
 * A file as it was read.
 *
 * @param encoding {@code utf-8}, {@code utf-16}, {@code windows-1256} or {@code xlsx}
 * @param since1904 whether its day numbers count from 1904, as some spreadsheets do
 * @param rows rows that hold anything, the header first, in the file's order
 */
public record Table(String encoding, boolean since1904, List<Row> rows) {
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line of the file it began on, from 1
     * @param cells texts in column order, as they stand
     * @param formulas columns, from 0, that hold a formula; it was not computed, and its text is empty or the formula's own
     */
    public record Row(int line, List<String> cells, Set<Integer> formulas) {
        public Row {
            cells = List.copyOf(cells);
            formulas = Set.copyOf(formulas);
        }

        /** The cell's text without spaces around it; empty where the row is shorter. */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }
    }
}
