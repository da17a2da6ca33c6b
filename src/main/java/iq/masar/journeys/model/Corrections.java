package iq.masar.journeys.model;

import iq.masar.tables.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;

/** Puts cells typed anew over those of a file. */
public final class Corrections {
    private Corrections() {}

    /** @param typed by line of the file, then by column; a column the file does not have is left out */
    public static Table over(Table table, Map<Integer, Map<Column, String>> typed) {
        if (typed.isEmpty() || table.rows().isEmpty()) {
            return table;
        }
        var places = ManifestReader.places(table.rows().getFirst());
        var rows = table.rows().stream()
                .map(row -> typed.containsKey(row.line()) ? over(row, places, typed.get(row.line())) : row)
                .toList();
        return new Table(table.encoding(), table.since1904(), rows);
    }

    private static Table.Row over(Table.Row row, Map<Column, Integer> places, Map<Column, String> typed) {
        var cells = new ArrayList<>(row.cells());
        var formulas = new HashSet<>(row.formulas());
        typed.forEach((column, text) -> {
            var place = places.get(column);
            if (place != null) {
                while (cells.size() <= place) {
                    cells.add("");
                }
                cells.set(place, text);
                formulas.remove(place);
            }
        });
        return new Table.Row(row.line(), cells, formulas);
    }
}
