package iq.masar.committee;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import iq.masar.committee.Committee.Attested;
import iq.masar.kernel.Label;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The list of the shelf {@code seed/reference}: figures a document attests, each with its source. */
@Component
class AttestedFigures {
    private final List<Attested> all;

    AttestedFigures() {
        var shelf = new ClassPathResource("modules/committee/seed/reference/attested.csv");
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(shelf.getInputStream(), StandardCharsets.UTF_8))) {
            all = rows.stream().map(AttestedFigures::attested).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Attested> all() {
        return all;
    }

    private static Attested attested(NamedCsvRecord row) {
        return new Attested(
                new Label(row.getField("ar"), row.getField("ckb"), row.getField("en")),
                Long.parseLong(row.getField("value")),
                row.getField("source"));
    }
}
