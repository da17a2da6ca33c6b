package iq.masar.journeys;

import iq.masar.journeys.model.Column;
import iq.masar.journeys.model.Line;
import java.util.Map;

/**
 * A line with what its sealed record says, opened for who may see it.
 *
 * @param cells only those the reader's volume holds
 */
public record BoardLine(Line line, Map<Column, String> cells) {
    public BoardLine {
        cells = Map.copyOf(cells);
    }

    public String text(Column column) {
        return cells.getOrDefault(column, "");
    }

    @Override
    public String toString() {
        return "line " + line.number();
    }
}
