package iq.masar.codes;

import de.siegmar.fastcsv.reader.CsvReader;
import iq.masar.kernel.Label;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** A code list as this version of the product brings it, for commands that open no house. */
public final class CodeShelf {
    private CodeShelf() {}

    /** Words by code, in the list's order. */
    public static Map<String, Label> labels(String list) {
        var labels = new LinkedHashMap<String, Label>();
        var shelf = new ClassPathResource("modules/codes/seed/reference/" + list + ".csv");
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(shelf.getInputStream(), StandardCharsets.UTF_8))) {
            rows.forEach(row -> labels.put(
                    row.getField("code"), new Label(row.getField("ar"), row.getField("ckb"), row.getField("en"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
