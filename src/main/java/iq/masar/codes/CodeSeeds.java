package iq.masar.codes;

import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Label;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts the files of {@code seed/reference} into the table: one file a list, upsert by code, retire by date, never delete. */
@Component
class CodeSeeds {
    private static final Set<String> COLUMNS =
            Set.of("code", "ar", "ckb", "en", "valid_from", "valid_to", "source", "verified");
    private final SeedShelf shelf;
    private final CodeStore store;
    private final Clock clock;

    CodeSeeds(SeedShelf shelf, CodeStore store, Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.clock = clock;
    }

    /** Does nothing for a list whose file has not changed. */
    void load() {
        shelf.changed("codes", "reference", this::load);
    }

    private void load(SeedShelf.Sheet sheet) {
        var position = 0;
        for (var row : sheet.rows()) {
            store.put(sheet.name(), position++, code(row));
        }
        store.retireOthers(
                sheet.name(), sheet.rows().stream().map(row -> row.get("code")).toList(), Baghdad.day(clock.instant()));
    }

    static Code code(Map<String, String> row) {
        var facts = new LinkedHashMap<>(row);
        facts.keySet().removeAll(COLUMNS);
        facts.values().removeIf(String::isBlank);
        return new Code(
                text(row, "code"),
                new Label(text(row, "ar"), text(row, "ckb"), text(row, "en")),
                LocalDate.parse(text(row, "valid_from")),
                Optional.of(text(row, "valid_to")).filter(day -> !day.isBlank()).map(LocalDate::parse),
                text(row, "source"),
                Boolean.parseBoolean(text(row, "verified")),
                facts);
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
