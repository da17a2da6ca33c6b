package iq.masar.codes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the CSV files on the rooms' seed shelves. */
@Component
public class SeedShelf {
    private final ResourcePatternResolver resources;
    private final CodeStore store;
    private final TransactionTemplate transaction;

    SeedShelf(ResourcePatternResolver resources, CodeStore store, TransactionTemplate transaction) {
        this.resources = resources;
        this.store = store;
        this.transaction = transaction;
    }

    /** One file of a shelf: its name without ending, its content's fingerprint and its rows by column name. */
    public record Sheet(String name, String fingerprint, List<Map<String, String>> rows) {}

    /** All sheets of {@code modules/<room>/seed/<shelf>}, by name. */
    public List<Sheet> sheets(String room, String shelf) {
        return files(room, shelf).stream().map(SeedShelf::sheet).toList();
    }

    private List<Resource> files(String room, String shelf) {
        try {
            return Stream.of(resources.getResources("classpath*:modules/" + room + "/seed/" + shelf + "/*.csv"))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hands each sheet that is not yet loaded in this version to the reader, in one transaction a sheet. Of a shelf that is as
     * it was, nothing is read but the bytes.
     */
    public void changed(String room, String shelf, Consumer<Sheet> reader) {
        var whole = room + "/" + shelf;
        var fingerprint = fingerprint(files(room, shelf));
        if (store.isLoaded(whole, fingerprint)) {
            return;
        }
        sheets(room, shelf).forEach(sheet -> {
            var key = room + "/" + shelf + "/" + sheet.name();
            if (!store.isLoaded(key, sheet.fingerprint())) {
                transaction.executeWithoutResult(started -> {
                    reader.accept(sheet);
                    store.loaded(key, sheet.fingerprint());
                });
            }
        });
        store.loaded(whole, fingerprint);
    }

    private static String fingerprint(List<Resource> files) {
        var sum = new CRC32C();
        files.forEach(file -> {
            sum.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
            sum.update(bytes(file));
        });
        return HexFormat.of().toHexDigits(sum.getValue(), 8) + "-" + files.size();
    }

    /** The rows of one sheet. */
    public List<Map<String, String>> rows(String room, String shelf, String name) {
        return sheet(resources.getResource("classpath:modules/" + room + "/seed/" + shelf + "/" + name + ".csv"))
                .rows();
    }

    private static Sheet sheet(Resource file) {
        try {
            var bytes = bytes(file);
            var sum = new CRC32C();
            sum.update(bytes);
            try (var rows = CsvReader.builder().ofNamedCsvRecord(new String(bytes, StandardCharsets.UTF_8))) {
                return new Sheet(
                        String.valueOf(file.getFilename()).replace(".csv", ""),
                        HexFormat.of().toHexDigits(sum.getValue(), 8),
                        rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
