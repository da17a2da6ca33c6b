package iq.masar.journeys.web;

import de.siegmar.fastcsv.reader.CsvReader;
import iq.masar.agencies.Agencies;
import iq.masar.kernel.OfficeCode;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The posts at which people who return are received: the list {@code seed/reference/receptions.csv}. */
@Component
class Receptions {
    private final List<OfficeCode> offices;
    private final Agencies agencies;

    Receptions(Agencies agencies) {
        this.agencies = agencies;
        var shelf = new ClassPathResource("modules/journeys/seed/reference/receptions.csv");
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(shelf.getInputStream(), StandardCharsets.UTF_8))) {
            offices = rows.stream()
                    .map(row -> new OfficeCode(row.getField("office")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Part.Choice> choices() {
        return offices.stream()
                .map(office -> Part.Choice.of(office.value(), Words.label(agencies.name(office))))
                .toList();
    }
}
