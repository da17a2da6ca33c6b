package iq.masar.consent.texts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import iq.masar.consent.ConsentMode;
import iq.masar.consent.Purpose;
import iq.masar.kernel.Label;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The texts that are signed and the scripts that are read out, each with its version in three languages: data, not code (H4). */
@Component
public class ConsentTexts {
    /** The version new consents are given on. */
    public static final String NEWEST = "1";

    private final List<ConsentText> texts;

    ConsentTexts() {
        var shelf = new ClassPathResource("modules/consent/seed/reference/texts.csv");
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(shelf.getInputStream(), StandardCharsets.UTF_8))) {
            texts = rows.stream().map(ConsentTexts::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConsentText text(NamedCsvRecord row) {
        return new ConsentText(
                Purpose.find(row.getField("purpose")).orElseThrow(),
                row.getField("form").equals("script"),
                row.getField("version"),
                new Label(row.getField("ar"), row.getField("ckb"), row.getField("en")),
                row.getField("source"),
                Boolean.parseBoolean(row.getField("verified")));
    }

    /** The text of a version: the script for a spoken yes, the form for a signed one. */
    public ConsentText of(Purpose purpose, ConsentMode mode, String version) {
        return texts.stream()
                .filter(text -> text.purpose() == purpose && text.version().equals(version))
                .filter(text -> text.script() == (mode == ConsentMode.VERBAL))
                .findFirst()
                .orElseThrow();
    }

    public List<ConsentText> list() {
        return texts;
    }
}
