package iq.masar.directory.imports;

import java.util.List;
import java.util.Map;

/** A file as read: its rows by column name, and what could not be read. With a problem of the whole file there are no rows. */
record Sheet(String encoding, List<Row> rows, List<Problem> problems) {
    /** One row and the line it began on. */
    record Row(int line, Map<String, String> cells) {}

    Sheet {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    static Sheet refused(String encoding, List<Problem> problems) {
        return new Sheet(encoding, List.of(), problems);
    }
}
