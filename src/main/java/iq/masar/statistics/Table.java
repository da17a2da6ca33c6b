package iq.masar.statistics;

import java.util.List;
import java.util.Optional;

/**
 * One table of figures; every chart is drawn from one.
 *
 * @param key names it, its words and its definition
 */
public record Table(String key, List<Column> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public record Column(String key, Unit unit) {}

    /**
     * @param list the code list the code is from, or {@code statistics} for words of our own
     */
    public record Row(String list, String code, List<Figure> figures) {
        public Row {
            figures = List.copyOf(figures);
        }
    }

    public Optional<Row> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    /** The figure of that row and column; missing when there is no such row. */
    public Figure figure(String row, int column) {
        return row(row).map(found -> found.figures().get(column)).orElse(new Figure.Missing());
    }
}
