package iq.masar.command.link;

import iq.masar.command.tables.Fault;
import iq.masar.command.tables.Row;
import iq.masar.command.tables.Rows;
import iq.masar.linkage.Records;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The rows of one or two files on their way into {@link Records}, with the ids under which people know them. */
final class Loaded {
    private final Spec spec;
    private final Records records;
    private final List<String> ids = new ArrayList<>();

    Loaded(Spec spec) {
        this.spec = spec;
        this.records = new Records(spec.columns());
    }

    Records records() {
        return records;
    }

    String id(int row) {
        return ids.get(row);
    }

    /** Reads a file; a row without its id, with an id that came before, or with too many cells is refused and named. */
    void read(String file, InputStream in, boolean isRight, Consumer<Fault> faults) throws IOException, SpecFault {
        try (var rows = new Rows(in, faults)) {
            var header = rows.next().orElseThrow(() -> new SpecFault(file, "is empty"));
            var headings = header.cells().stream().map(String::strip).toList();
            var places = places(file, headings, isRight ? spec.rightHeadings() : spec.headings());
            var idHeading = isRight ? spec.rightId() : spec.id();
            int idPlace = idHeading.isEmpty() ? -1 : place(file, headings, idHeading, "id");
            Map<String, Integer> seen = new HashMap<>();
            var number = 0;
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                number++;
                var id = idPlace < 0
                        ? String.valueOf(number)
                        : row.get().cell(idPlace).strip();
                if (mayStand(row.get(), id, idPlace, headings.size(), seen, faults)) {
                    add(row.get(), id, places);
                }
            }
        }
    }

    private static boolean mayStand(
            Row row, String id, int idPlace, int width, Map<String, Integer> seen, Consumer<Fault> faults) {
        if (row.cells().size() > width) {
            faults.accept(new Fault(row.line(), width + 1, "more cells than the heading has"));
            return false;
        }
        if (id.isEmpty()) {
            faults.accept(new Fault(row.line(), idPlace + 1, "no id"));
            return false;
        }
        var earlier = seen.putIfAbsent(id, row.line());
        if (earlier != null) {
            faults.accept(new Fault(row.line(), idPlace + 1, "the id was given before, on line " + earlier));
            return false;
        }
        return true;
    }

    private void add(Row row, String id, int[] places) {
        List<String> values = new ArrayList<>(places.length);
        for (var place : places) {
            var value = row.cell(place).strip();
            values.add(isMissing(value, spec.missing()) ? "" : value);
        }
        records.add(values);
        ids.add(id);
    }

    private static boolean isMissing(String value, Set<String> missing) {
        return value.length() <= 12 && missing.contains(value.toLowerCase(Locale.ROOT));
    }

    private static int[] places(String file, List<String> headings, List<String> wanted) throws SpecFault {
        var places = new int[wanted.size()];
        for (var i = 0; i < places.length; i++) {
            places[i] = place(file, headings, wanted.get(i), "columns." + wanted.get(i));
        }
        return places;
    }

    private static int place(String file, List<String> headings, String wanted, String where) throws SpecFault {
        int at = headings.indexOf(wanted.strip());
        if (at < 0) {
            throw new SpecFault(where, file + " has no column '" + wanted + "'; it has " + headings);
        }
        return at;
    }
}
