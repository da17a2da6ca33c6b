package iq.masar.fuzz;

import iq.masar.command.tables.Fault;
import iq.masar.command.tables.Row;
import iq.masar.command.tables.Rows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables of commas and tabs: every byte is read once, bad rows are named, good ones come through (IDN-75, bad input). */
public final class Tables {
    private Tables() {}

    static List<String> seeds() {
        return List.of(
                "id,name\n1,\"a \"\"quoted\"\", cell\"\n2,plain\n",
                "id\tname\n1\tزينب\n",
                "\uFEFFa,b\r\n\"x\ny\",z\r\n",
                "\"never closed, \n,,,\n\n\n");
    }

    public static void fuzzerTestOneInput(byte[] input) {
        List<Fault> faults = new ArrayList<>();
        try (var rows = new Rows(new ByteArrayInputStream(input), faults::add)) {
            var line = 0;
            var cells = 0;
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                Broken.unless(row.get().line() > line, "rows come in order");
                line = row.get().line();
                cells += sound(row);
            }
            Broken.unless(cells <= input.length, "no row is made up");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faults.forEach(
                fault -> Broken.unless(fault.line() > 0 && !fault.reason().isEmpty(), "a fault has a place"));
    }

    private static int sound(Optional<Row> row) {
        var cells = row.orElseThrow().cells();
        Broken.unless(!cells.isEmpty(), "a row has cells");
        cells.forEach(cell -> Broken.unless(StandardCharsets.UTF_8.newEncoder().canEncode(cell), "a cell is text"));
        return cells.stream().mapToInt(cell -> cell.isEmpty() ? 0 : 1).sum();
    }
}
