package iq.masar.story;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What a person of a story answers when the assessment is asked, wave by wave. */
final class Answers {
    private Answers() {}

    /** The answers of one wave as the form's fields. */
    static Map<String, String> of(String person, String wave) {
        var file = "/modules/story/seed/demo/" + person + ".csv";
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Answers.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            var answers = new LinkedHashMap<String, String>();
            reader.forEach(row -> answers.put("q-" + row.getField("item"), row.getField(wave)));
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
