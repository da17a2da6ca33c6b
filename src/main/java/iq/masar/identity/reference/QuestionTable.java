package iq.masar.identity.reference;

import iq.masar.codes.SeedShelf;
import iq.masar.identity.model.Recipient;
import iq.masar.kernel.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What each register may be shown, in which term it answers, and which places and years it declares to cover. */
@Component
public class QuestionTable {
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final List<Coverage> coverage;

    QuestionTable(SeedShelf shelf) {
        shelf.rows("identity", "reference", "questions").forEach(row -> {
            var kind = new Kind(
                    Labels.of(row),
                    List.of(row.getOrDefault("fields", "").split("\\|")),
                    row.getOrDefault("term", "3wd"),
                    row.getOrDefault("confirms", ""));
            kinds.put(row.getOrDefault("code", ""), kind);
        });
        coverage = shelf.rows("identity", "reference", "coverage").stream()
                .map(row -> new Coverage(
                        row.getOrDefault("register", ""),
                        row.getOrDefault("governorate", ""),
                        Integer.parseInt(row.getOrDefault("from_year", "0")),
                        Integer.parseInt(row.getOrDefault("to_year", "0"))))
                .toList();
    }

    /**
     * A kind of question.
     *
     * @param fields the least it needs (IDN-60)
     * @param confirms the kind of evidence a confirmation is
     */
    public record Kind(Label label, List<String> fields, String term, String confirms) {
        public Kind {
            fields = List.copyOf(fields);
        }
    }

    private record Coverage(String register, String governorate, int from, int to) {}

    public Kind of(Recipient register) {
        return Objects.requireNonNull(kinds.get(register.code()));
    }

    /** Whether the register says it holds everybody born there in that year; only then {@code NotFound} weighs (IDN-62). */
    public boolean covers(Recipient register, String governorate, int year) {
        return coverage.stream()
                .anyMatch(one -> one.register().equals(register.code())
                        && one.governorate().equals(governorate)
                        && one.from() <= year
                        && year <= one.to());
    }
}
