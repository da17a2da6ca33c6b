package iq.masar.command.tables;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line the line of the file on which it begins, from 1
 * @param cells as many as it has, quotes taken off
 */
public record Row(int line, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of column {@code index}; empty when the row is too short or the column unknown (-1). */
    public String cell(int index) {
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }
}
