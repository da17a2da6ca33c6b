package iq.masar.statistics;

import de.siegmar.fastcsv.writer.CsvWriter;
import iq.masar.statistics.store.DumpStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Writes the whole shared store, so that anybody may see what it holds and what it does not. */
@Component
public class SharedDump {
    private final DumpStore store;

    SharedDump(DumpStore store) {
        this.store = store;
    }

    /** One CSV file for each table, named after it, in a directory that is made when absent. */
    public void writeTo(Path directory) {
        try {
            Files.createDirectories(directory);
            for (var table : store.tables()) {
                try (var file = Files.newBufferedWriter(directory.resolve(table + ".csv"), StandardCharsets.UTF_8);
                        var csv = CsvWriter.builder().build(file)) {
                    csv.writeRecord(store.columns(table));
                    store.rows(table).forEach(csv::writeRecord);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
