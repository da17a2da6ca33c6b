package iq.masar.identity.reference;

import iq.masar.codes.SeedShelf;
import iq.masar.kernel.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What each kind of evidence weighs, and which kinds come from one origin (identity.md E6); no authority has endorsed it. */
@Component
public class WeightTable {
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final String version;

    WeightTable(SeedShelf shelf) {
        var sheet = shelf.sheets("identity", "reference").stream()
                .filter(one -> one.name().equals("weights"))
                .findFirst()
                .orElseThrow();
        version = sheet.fingerprint();
        sheet.rows().forEach(row -> {
            var kind = kind(row);
            kinds.put(kind.code(), kind);
        });
    }

    /**
     * A kind of evidence.
     *
     * @param shape which fields its form has: {@code paper mrz entry witness loss interview answer}
     */
    public record Kind(
            String code, Label label, int bits, int cap, String group, String source, String shape, boolean verified) {
        /** Whether an officer may bring it; the others follow from answers and interviews. */
        public boolean isBrought() {
            return !shape.equals("answer") && !shape.equals("interview");
        }
    }

    /** Fingerprint of the table, kept with each item weighed by it. */
    public String version() {
        return version;
    }

    public Optional<Kind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /** The label; of an unknown code the code itself. */
    public Label label(String code) {
        return find(code).map(Kind::label).orElse(new Label(code, code, code));
    }

    public List<Kind> list() {
        return List.copyOf(kinds.values());
    }

    private static Kind kind(Map<String, String> row) {
        return new Kind(
                row.getOrDefault("code", ""),
                Labels.of(row),
                Integer.parseInt(row.getOrDefault("bits", "0")),
                Integer.parseInt(row.getOrDefault("cap", "0")),
                row.getOrDefault("group", ""),
                row.getOrDefault("source", ""),
                row.getOrDefault("shape", ""),
                Boolean.parseBoolean(row.getOrDefault("verified", "false")));
    }
}
