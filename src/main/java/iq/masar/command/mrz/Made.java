package iq.masar.command.mrz;

import iq.masar.command.tables.Row;
import iq.masar.mrz.ArabicScheme;
import iq.masar.mrz.ArabicScheme.Coded;
import iq.masar.mrz.ArabicScheme.Sorani;
import iq.masar.mrz.Layout;
import iq.masar.mrz.MrzDate;
import iq.masar.mrz.MrzName;
import iq.masar.mrz.MrzName.Taken;
import iq.masar.mrz.Zone;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A row of a table taken for the fields of a zone; headings may be any of the names in use. */
final class Made {
    private static final List<List<String>> HEADINGS = List.of(
            List.of("id", "rec_id", "key"),
            List.of("layout", "format", "type"),
            List.of("document_code", "code", "document_type"),
            List.of("issuer", "issuing_state", "state", "country"),
            List.of("number", "document_number", "passport_number"),
            List.of("nationality"),
            List.of("birth", "birth_date", "date_of_birth", "dob"),
            List.of("sex", "gender"),
            List.of("expiry", "expiry_date", "date_of_expiry", "valid_until"),
            List.of("optional", "optional_1", "optional1", "personal_number", "optional_data"),
            List.of("optional_2", "optional2"),
            List.of("primary", "surname", "family_name", "last_name"),
            List.of("secondary", "given_names", "given_name", "first_name"),
            List.of("name", "viz", "full_name", "arabic"),
            List.of("field", "run"));

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Sorani sorani;
    private final Zone.Cut cut;
    private Row row = new Row(0, List.of());

    Made(Row header, Sorani sorani, Zone.Cut cut) {
        this.sorani = sorani;
        this.cut = cut;
        for (var i = 0; i < header.cells().size(); i++) {
            var heading = header.cells().get(i).strip().toLowerCase(Locale.ROOT).replace(' ', '_');
            for (var family : HEADINGS) {
                if (family.contains(heading)) {
                    columns.putIfAbsent(family.getFirst(), i);
                }
            }
        }
    }

    Made on(Row next) {
        row = next;
        problems.clear();
        return this;
    }

    Zone.Cut cut() {
        return cut;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    String text(String column) {
        return row.cell(columns.getOrDefault(column, -1)).strip();
    }

    private String code(String column) {
        return text(column).toUpperCase(Locale.ROOT).replace("<", "");
    }

    Layout layout() {
        var said = text("layout").toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        for (var layout : Layout.values()) {
            if (layout.name().equals(said)) {
                return layout;
            }
        }
        problem("layout", "is none of TD1, TD2, TD3, MRVA, MRVB: " + said);
        return Layout.TD3;
    }

    private void problem(String column, String what) {
        problems.add("column " + (columns.getOrDefault(column, -1) + 1) + " (" + column + ") " + what);
    }

    /** A date as YYMMDD with fillers, YYYYMMDD or YYYY-MM-DD; empty means unknown. */
    private MrzDate date(String column) {
        var said = text(column);
        if (said.isEmpty()) {
            return MrzDate.NOTHING_KNOWN;
        }
        var date = MrzDate.read(said);
        if (date.isEmpty()) {
            date = full(
                    said.length() == 8
                            ? said.substring(0, 4) + "-" + said.substring(4, 6) + "-" + said.substring(6)
                            : said);
        }
        if (date.isEmpty()) {
            problem(column, "is no date: " + said);
        }
        return date.orElse(MrzDate.NOTHING_KNOWN);
    }

    private static Optional<MrzDate> full(String iso) {
        try {
            return Optional.of(MrzDate.of(LocalDate.parse(iso)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The name, from a full name "PRIMARY, SECONDARY" or from two columns; Arabic letters are coded by ICAO's scheme. */
    MrzName name() {
        if (has("name") && !text("name").isEmpty()) {
            var parts = text("name").split("[,\u060C]", 2);
            return new MrzName(
                    components("name", parts[0]), parts.length > 1 ? components("name", parts[1]) : List.of(), false);
        }
        return new MrzName(components("primary", text("primary")), components("secondary", text("secondary")), false);
    }

    private List<String> components(String column, String text) {
        var arabic = text.chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        if (!arabic) {
            return switch (MrzName.take(text.replace(',', ' '))) {
                case Taken.Name(MrzName name) -> name.primary();
                case Taken.Unspellable(int position, String character) -> {
                    problem(column, "has no spelling for " + character + " at position " + position);
                    yield List.of();
                }
            };
        }
        return switch (ArabicScheme.write(text, sorani)) {
            case Coded.Code code -> code.components();
            case Coded.NoIcaoCode none -> {
                problem(column, "holds letters without ICAO code: " + String.join(" ", none.letters()));
                yield List.of();
            }
            case Coded.NothingLeft nothing -> List.of();
        };
    }

    Zone zone() {
        return new Zone(
                layout(),
                code("document_code"),
                code("issuer"),
                text("number").toUpperCase(Locale.ROOT),
                code("nationality"),
                date("birth"),
                code("sex"),
                date("expiry"),
                text("optional").toUpperCase(Locale.ROOT),
                text("optional_2").toUpperCase(Locale.ROOT),
                name(),
                cut);
    }
}
