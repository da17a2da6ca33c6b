package iq.masar.identity.reference;

import iq.masar.codes.SeedShelf;
import iq.masar.identity.model.CategoryRule;
import iq.masar.kernel.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rules of categories (identity.md E8a), with their words; law references are not endorsed. */
@Component
public class RuleBook {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    RuleBook(SeedShelf shelf) {
        shelf.rows("identity", "reference", "rules").forEach(row -> {
            var rule = rule(row);
            entries.put(rule.id(), new Entry(rule, Labels.of(row), Labels.of(row, "effect_")));
        });
    }

    /** A rule and its words. */
    public record Entry(CategoryRule rule, Label label, Label effect) {}

    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    public Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The words of a category that is not of class C4. */
    public Optional<Label> open(String category) {
        return entries.values().stream()
                .filter(entry ->
                        !entry.rule().special() && entry.rule().category().equals(category))
                .map(Entry::label)
                .findFirst();
    }

    private static CategoryRule rule(Map<String, String> row) {
        return new CategoryRule(
                row.getOrDefault("id", ""),
                Integer.parseInt(row.getOrDefault("version", "1")),
                parts(row, "when", "\\|"),
                row.getOrDefault("category", ""),
                Boolean.parseBoolean(row.getOrDefault("special", "false")),
                parts(row, "laws", "; "),
                parts(row, "effects", "; "),
                row.getOrDefault("source", ""),
                Boolean.parseBoolean(row.getOrDefault("verified", "false")));
    }

    private static List<String> parts(Map<String, String> row, String column, String by) {
        return List.of(row.getOrDefault(column, "").split(by));
    }
}
