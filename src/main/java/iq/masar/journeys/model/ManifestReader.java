package iq.masar.journeys.model;

import iq.masar.kernel.Digits;
import iq.masar.kernel.GovernorateCode;
import iq.masar.tables.Days;
import iq.masar.tables.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a table as a manifest (RET-28, E4, E11): every row is kept, everything wrong with it is named. */
public final class ManifestReader {
    /** Rows a manifest may have. */
    public static final int MOST_ROWS = 5_000;

    /** Bytes a file may have. */
    public static final int MOST_BYTES = 10_000_000;

    /** Header of the column in which a returned file carries what was said of its rows; it is passed over. */
    public static final String MESSAGES = "masar_messages";

    private static final int LONGEST_NOTE = 200;
    private static final int LONGEST = 120;
    private static final Map<Column, Set<String>> CODES = Map.of(
            Column.SEX, Set.of("", "m", "f", "x"),
            Column.BIRTH_PRECISION, Set.of("", "day", "month", "year"),
            Column.ESCORT, Set.of("", "none", "medical", "family"),
            Column.NEEDS_FLAG, Set.of("", "none", "medical", "child", "safe_transport"),
            Column.MODE, Set.of("", "assisted_voluntary", "spontaneous", "forced", "evacuation"));

    private final Function<String, Optional<GovernorateCode>> governorates;
    private final LocalDate today;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, Integer> references = new HashMap<>();
    private final Map<String, Integer> seats = new HashMap<>();

    private ManifestReader(Function<String, Optional<GovernorateCode>> governorates, LocalDate today) {
        this.governorates = governorates;
        this.today = today;
    }

    /**
     * @param governorates finds a governorate by code or by a name in any language
     * @param today a birth after it is impossible
     */
    public static Manifest read(
            Table table, Function<String, Optional<GovernorateCode>> governorates, LocalDate today) {
        return new ManifestReader(governorates, today).read(table);
    }

    private Manifest read(Table table) {
        var header = table.rows().getFirst();
        var places = places(header);
        checkHeader(header, places);
        var missing = Column.NEEDED.stream()
                .filter(column -> !places.containsKey(column))
                .map(Column::code)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            remarks.add(Remark.bad(header.line(), Column.LINE, "header.missing", missing));
        }
        if (remarks.stream().anyMatch(Remark::isBad)) {
            return new Manifest(List.of(), remarks);
        }
        var lines = table.rows().stream()
                .skip(1)
                .map(row -> line(row, places, table.since1904()))
                .toList();
        return new Manifest(lines, remarks);
    }

    /** Which column of the manifest stands where, from 0; of two of one name the first. */
    static Map<Column, Integer> places(Table.Row header) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < header.cells().size(); i++) {
            var place = i;
            Column.named(header.cell(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    private void checkHeader(Table.Row header, Map<Column, Integer> places) {
        for (int i = 0; i < header.cells().size(); i++) {
            var place = i;
            var text = header.cell(i);
            var column = Column.named(text);
            if (column.isEmpty() && !text.isBlank() && !text.equals(MESSAGES)) {
                remarks.add(Remark.warning(header.line(), Column.LINE, "header.unknown", i + 1));
            }
            column.filter(named -> !Integer.valueOf(place).equals(places.get(named)))
                    .ifPresent(named -> remarks.add(Remark.bad(header.line(), named, "header.double", named.code())));
        }
    }

    private ManifestLine line(Table.Row row, Map<Column, Integer> places, boolean since1904) {
        var texts = new EnumMap<Column, String>(Column.class);
        places.forEach((column, place) -> {
            texts.put(column, row.cell(place));
            if (row.formulas().contains(place)) {
                remarks.add(Remark.bad(row.line(), column, "formula", row.line(), column.code()));
            } else {
                checkText(row.line(), column, row.cell(place));
            }
        });
        var line = new ManifestLine(
                row.line(),
                texts,
                day(row.line(), Column.BIRTH_DATE, texts, since1904),
                day(row.line(), Column.DOC_EXPIRY, texts, since1904),
                governorate(row.line(), texts.getOrDefault(Column.DEST_GOVERNORATE, "")));
        check(line);
        return line;
    }

    private void checkText(int line, Column column, String text) {
        if (text.codePoints().anyMatch(letter -> isHidden(letter) && !(column == Column.NOTE && isSpace(letter)))) {
            remarks.add(Remark.bad(line, column, "hidden", line, column.code()));
        }
        if (text.length() > (column == Column.NOTE ? LONGEST_NOTE : LONGEST)) {
            remarks.add(Remark.bad(line, column, "too-long", line, column.code()));
        }
        if (!CODES.getOrDefault(column, Set.of(text)).contains(text)) {
            remarks.add(Remark.bad(line, column, "code.unknown", line, column.code()));
        }
    }

    /** Controls and letters that turn the direction of what follows. */
    private static boolean isHidden(int letter) {
        return Character.isISOControl(letter)
                || letter >= 0x202A && letter <= 0x202E
                || letter >= 0x2066 && letter <= 0x2069
                || letter == 0xFFFD
                || letter >= 0xD800 && letter <= 0xDFFF;
    }

    /** A note may have lines. */
    private static boolean isSpace(int letter) {
        return letter == '\n' || letter == '\r' || letter == '\t';
    }

    private Optional<LocalDate> day(int line, Column column, Map<Column, String> texts, boolean since1904) {
        return switch (Days.read(texts.getOrDefault(column, ""), since1904)) {
            case Days.Of(LocalDate day) -> Optional.of(day);
            case Days.None none -> Optional.empty();
            case Days.Impossible impossible ->
                remarked(Remark.bad(line, column, "date.impossible", line, column.code()));
            case Days.Unclear unclear -> remarked(Remark.bad(line, column, "date.unclear", line, column.code()));
        };
    }

    private Optional<GovernorateCode> governorate(int line, String text) {
        var found = governorates.apply(text);
        return found.isPresent()
                ? found
                : remarked(Remark.bad(line, Column.DEST_GOVERNORATE, "governorate.unknown", line, shown(text)));
    }

    private static String shown(String text) {
        return text.codePoints()
                .filter(letter -> !isHidden(letter))
                .limit(40)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private <T> Optional<T> remarked(Remark remark) {
        remarks.add(remark);
        return Optional.empty();
    }

    private void check(ManifestLine line) {
        if (line.text(Column.NAME_AR_OWN).isBlank()) {
            remarks.add(Remark.bad(line.line(), Column.NAME_AR_OWN, "name.empty", line.line()));
        }
        if (line.text(Column.STATE_REF).isBlank()) {
            remarks.add(Remark.bad(line.line(), Column.STATE_REF, "reference.empty", line.line()));
        }
        if (line.birth().filter(today::isBefore).isPresent()) {
            remarks.add(Remark.bad(line.line(), Column.BIRTH_DATE, "date.impossible", line.line(), "birth_date"));
        }
        if (line.expiry().filter(day -> day.isBefore(today)).isPresent()) {
            remarks.add(Remark.warning(line.line(), Column.DOC_EXPIRY, "document.expired", line.line()));
        }
        once(references, line, Column.STATE_REF, "row.double");
        once(seats, line, Column.SEAT, "seat.double");
    }

    private void once(Map<String, Integer> seen, ManifestLine line, Column column, String key) {
        var text = Column.folded(Digits.western(line.text(column)));
        if (!text.isEmpty()) {
            var first = seen.putIfAbsent(text, line.line());
            if (first != null) {
                remarks.add(Remark.bad(line.line(), column, key, line.line(), first));
            }
        }
    }
}
