package iq.masar.sheets;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A file that was brought in and is not written yet, or was.
 *
 * @param kind activities or pledges
 * @param state staged, written or discarded
 */
public record Sheet(UUID id, String name, String kind, String state, Instant at, List<Row> rows) {
    public Sheet {
        rows = List.copyOf(rows);
    }

    /** One row with its line in the file, its cells as they stand now, and its fate. */
    public record Row(int line, Map<String, String> cells, Fate fate) {
        public Row {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }
    }

    public long count(String fate) {
        return rows.stream().filter(row -> row.fate().kind().equals(fate)).count();
    }

    public boolean isStaged() {
        return state.equals("staged");
    }

    /** Only a file without bad rows is written: none is dropped (GOV-56). */
    public boolean mayBeWritten() {
        return isStaged() && count("bad") == 0;
    }
}
