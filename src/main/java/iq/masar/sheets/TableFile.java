package iq.masar.sheets;

import iq.masar.tables.Days;
import iq.masar.tables.Reading;
import iq.masar.tables.Table;
import iq.masar.tables.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A CSV or XLSX file as rows by column name; the first row names the columns. A fault speaks of the file as a whole. */
record TableFile(List<Line> lines, String fault, String what) {
    /** At most so many rows a file. */
    static final int MOST = 2_000;

    private static final int MOST_BYTES = 20_000_000;
    private static final List<String> DAYS = List.of("from", "to", "ends_on");

    /** One row and its line in the file, from 1. */
    record Line(int number, Map<String, String> cells) {}

    static TableFile read(byte[] content, List<String> columns) {
        return switch (Tables.read(content, MOST, MOST_BYTES)) {
            case Reading.Read(var table) -> of(table, columns);
            case Reading.Unreadable(var fault, var line) -> fault(fault.code(), Integer.toString(MOST));
        };
    }

    private static TableFile of(Table table, List<String> columns) {
        var head = table.rows().getFirst().cells().stream().map(String::strip).toList();
        var missing = columns.stream().filter(column -> !head.contains(column)).findFirst();
        if (missing.isPresent()) {
            return fault("column-missing", missing.get());
        }
        var lines = new ArrayList<Line>();
        for (var row : table.rows().subList(1, table.rows().size())) {
            if (columns.stream().map(head::indexOf).anyMatch(row.formulas()::contains)) {
                return fault("formula", Integer.toString(row.line()));
            }
            lines.add(new Line(row.line(), cells(table, head, row, columns)));
        }
        return lines.isEmpty() ? fault("empty", "") : new TableFile(lines, "", "");
    }

    private static Map<String, String> cells(Table table, List<String> head, Table.Row row, List<String> columns) {
        var cells = new LinkedHashMap<String, String>();
        for (var column : columns) {
            var text = row.cell(head.indexOf(column));
            cells.put(column, DAYS.contains(column) ? day(text, table.since1904()) : text);
        }
        return cells;
    }

    /** A day as ISO 8601 has it; what is none stays as it was typed, for its row to be refused. */
    private static String day(String text, boolean since1904) {
        return Days.read(text, since1904) instanceof Days.Of(var day) ? day.toString() : text;
    }

    private static TableFile fault(String reason, String what) {
        return new TableFile(List.of(), reason, what);
    }
}
