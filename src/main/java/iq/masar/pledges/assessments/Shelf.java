package iq.masar.pledges.assessments;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import iq.masar.kernel.Label;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

/** The frames the product ships: areas and domains only, for the questions themselves are licensed (GOV-35). */
final class Shelf {
    private static final String FILE = "/modules/pledges/seed/reference/frames.csv";

    private Shelf() {}

    static List<Frame> frames() {
        var titles = new LinkedHashMap<String, Label>();
        var items = new LinkedHashMap<String, List<Frame.Item>>();
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Shelf.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            rows.forEach(row -> {
                var frame = row.getField("frame");
                if (row.getField("item").isEmpty()) { // the row that names the frame
                    titles.put(frame, item(row).area());
                } else {
                    items.computeIfAbsent(frame, first -> new ArrayList<>()).add(item(row));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return items.entrySet().stream()
                .map(one -> new Frame(
                        one.getKey(), 1, Objects.requireNonNull(titles.get(one.getKey())), false, one.getValue()))
                .toList();
    }

    private static Frame.Item item(NamedCsvRecord row) {
        return new Frame.Item(
                row.getField("item"),
                new Label(row.getField("domain_ar"), row.getField("domain_ckb"), row.getField("domain_en")),
                new Label(row.getField("ar"), row.getField("ckb"), row.getField("en")),
                "");
    }
}
