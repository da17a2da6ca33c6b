package iq.masar.identity.reference;

import iq.masar.codes.ClockKind;
import iq.masar.codes.Limit;
import iq.masar.codes.SeedShelf;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How long what may take (identity.md E7); no authority has endorsed it. */
@Component
public class TermTable {
    private final Map<String, Limit> limits;

    TermTable(SeedShelf shelf) {
        limits = shelf.rows("identity", "reference", "terms").stream()
                .collect(Collectors.toMap(
                        row -> row.getOrDefault("code", ""),
                        row -> Limit.of(
                                row.getOrDefault("limit", ""),
                                ClockKind.valueOf(
                                        row.getOrDefault("clock", "wall").toUpperCase(Locale.ROOT)))));
    }

    /** The limit of {@code urgent}, {@code papers}, {@code none}, {@code appeal} or {@code referral}. */
    public Limit of(String code) {
        return Objects.requireNonNull(limits.get(code));
    }
}
