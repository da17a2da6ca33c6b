package iq.masar.retention;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Label;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The terms of the shelf {@code seed/reference/rules.csv}. */
@Component
public class RetentionRules {
    private final List<RetentionRule> rules;

    RetentionRules() {
        var shelf = new ClassPathResource("modules/retention/seed/reference/rules.csv");
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(shelf.getInputStream(), StandardCharsets.UTF_8))) {
            rules = rows.stream().map(RetentionRules::rule).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RetentionRule rule(NamedCsvRecord row) {
        return new RetentionRule(
                row.getField("code"),
                Integer.parseInt(row.getField("years")),
                new Label(row.getField("ar"), row.getField("ckb"), row.getField("en")),
                row.getField("source"),
                Boolean.parseBoolean(row.getField("verified")));
    }

    public List<RetentionRule> list() {
        return rules;
    }

    /** The term of a category; the general one where it has none of its own. */
    public RetentionRule of(Optional<String> category) {
        return rules.stream()
                .filter(rule -> category.filter(rule.code()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> rules.stream()
                        .filter(rule -> rule.code().equals(RetentionRule.DEFAULT))
                        .findFirst()
                        .orElseThrow());
    }

    public boolean isOver(Optional<String> category, Instant closedAt, Instant now) {
        return !Baghdad.day(closedAt).plusYears(of(category).years()).isAfter(Baghdad.day(now));
    }

    /** The shortest term: nothing closed later can be over. */
    public int shortest() {
        return rules.stream().mapToInt(RetentionRule::years).min().orElseThrow();
    }
}
