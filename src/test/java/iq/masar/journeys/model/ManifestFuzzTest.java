package iq.masar.journeys.model;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.Digits;
import iq.masar.kernel.GovernorateCode;
import iq.masar.tables.Reading;
import iq.masar.tables.Table;
import iq.masar.tables.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/**
 * RET-28, RET-29, must show 3: ten thousand files in every encoding, separator, digit and date, with faults planted on known
 * lines. Every row is kept, every planted fault is named by line and column, and nothing else is.
 */
class ManifestFuzzTest {
    static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final Map<String, GovernorateCode> GOVERNORATES = Map.of(
            "NI", new GovernorateCode("NI"), "نينوى", new GovernorateCode("NI"), "AR", new GovernorateCode("AR"));
    private static final List<String> HEADER = List.of(
            "line", "state_ref", "name_ar_own", "name_ar_father", "birth_date", "dest_governorate", "seat", "note");
    private static final List<String> ARABIC_HEADER =
            List.of("التسلسل", "مرجع الدولة", "الاسم", "اسم الأب", "تاريخ الميلاد", "المحافظة", "المقعد", "ملاحظة");

    private final Random random = new Random(28);

    @Test
    void tenThousandFilesAndNoRowIsLost() throws IOException {
        for (int file = 0; file < 10_000; file++) {
            var rows = 1 + random.nextInt(14);
            var planted = new TreeMap<Integer, Column>();
            var grid = new ArrayList<List<String>>(List.of(random.nextBoolean() ? HEADER : ARABIC_HEADER));
            for (int row = 0; row < rows; row++) {
                grid.add(row(row, planted, grid));
            }
            var workbook = random.nextInt(4) == 0;
            var bytes = workbook ? workbook(grid) : text(grid);

            var table = read(bytes);
            var manifest = ManifestReader.read(table, text -> Optional.ofNullable(GOVERNORATES.get(text)), TODAY);

            assertThat(manifest.lines()).as("file " + file).hasSize(rows);
            assertThat(manifest.lines().stream().map(ManifestLine::line).distinct())
                    .hasSize(rows);
            var named = new TreeMap<Integer, Column>();
            manifest.remarks().stream()
                    .filter(Remark::isBad)
                    .forEach(remark -> named.merge(remark.line(), remark.column(), (one, other) -> one));
            assertThat(named).as("file " + file + " " + table.encoding()).isEqualTo(planted);
            assertThat(manifest.good()).hasSize(rows - planted.size());
            assertThat(manifest.good())
                    .allSatisfy(line -> assertThat(line.birth()).isPresent());
        }
    }

    /** Any bytes at all: an answer, never an exception. */
    @Test
    void bytesThatAreNoTableAreRefused() throws IOException {
        var whole = workbook(List.of(HEADER, row(0, new TreeMap<>(), new ArrayList<>())));
        var plain = text(List.of(HEADER, row(1, new TreeMap<>(), new ArrayList<>())));
        var answers = new TreeSet<String>();
        for (int i = 0; i < 10_000; i++) {
            var bytes = (random.nextBoolean() ? whole : plain).clone();
            for (int hit = 0; hit <= random.nextInt(12); hit++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            var cut = java.util.Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            answers.add(
                    switch (Tables.read(cut, ManifestReader.MOST_ROWS, ManifestReader.MOST_BYTES)) {
                        case Reading.Unreadable(var fault, var line) -> fault.code();
                        case Reading.Read(Table table) -> {
                            ManifestReader.read(table, text -> Optional.empty(), TODAY);
                            yield "read";
                        }
                    });
        }
        assertThat(answers).contains("read", "not-a-table", "encoding");
    }

    private List<String> row(int at, Map<Integer, Column> planted, List<List<String>> before) {
        var line = before.size() + 1;
        var cells = new ArrayList<>(List.of(
                digits(Integer.toString(at + 1)),
                "LT-" + digits(Integer.toString(1_000 + at)),
                pick("دلشاد", "هێرۆ", "زينب عبد الرضا", "ژیان"),
                pick("حسن", "کاروان", ""),
                date(LocalDate.of(1950 + random.nextInt(70), 1 + random.nextInt(12), 1 + random.nextInt(28))),
                pick("NI", "نينوى", "AR"),
                (at + 1) + "A",
                pick("", "فاصلة، «اقتباس»", "a \"quote\", and; all\tof it", "سطر\nثان")));
        if (random.nextInt(5) == 0) {
            var fault = random.nextInt(8);
            switch (fault) {
                case 0 -> cells.set(4, digits("31/02/1990"));
                case 1 -> cells.set(2, "");
                case 2 -> cells.set(5, "Atlantis");
                case 3 -> cells.set(3, "=HYPERLINK(1)");
                case 4 -> cells.set(2, "دل\u202Eشاد");
                case 5 -> cells.set(7, "x".repeat(201));
                case 6 -> cells.set(4, "soon");
                default -> cells.set(6, "1a"); // the first row has 1A
            }
            var column = switch (fault) {
                case 0, 6 -> Column.BIRTH_DATE;
                case 1, 4 -> Column.NAME_AR_OWN;
                case 2 -> Column.DEST_GOVERNORATE;
                case 3 -> Column.NAME_AR_FATHER;
                case 5 -> Column.NOTE;
                default -> Column.SEAT;
            };
            if (column != Column.SEAT || at > 0) {
                planted.put(line, column);
            }
        }
        return cells;
    }

    private String date(LocalDate day) {
        return digits(
                switch (random.nextInt(3)) {
                    case 0 -> day.toString();
                    case 1 -> day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
                    default -> Long.toString(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day));
                });
    }

    private String digits(String text) {
        return switch (random.nextInt(3)) {
            case 0 -> Digits.arabicIndic(text);
            case 1 ->
                text.codePoints()
                        .map(letter -> letter >= '0' && letter <= '9' ? letter - '0' + 0x06F0 : letter)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            default -> text;
        };
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private byte[] text(List<List<String>> grid) {
        var separator = pick(",", ";", "\t");
        var text = new StringBuilder();
        for (var row : grid) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : separator)
                        .append('"')
                        .append(row.get(i).replace("\"", "\"\""))
                        .append('"');
            }
            text.append(pick("\n", "\r\n"));
        }
        // lines are those of the file: a cell that holds a line break moves the rest down, so such cells lie flat here
        var flat = text.toString().replace("سطر\nثان", "سطر ثان");
        var arabic = Charset.forName("windows-1256");
        return switch (random.nextInt(5)) {
            case 0 -> flat.getBytes(StandardCharsets.UTF_8);
            case 1 -> ("\uFEFF" + flat).getBytes(StandardCharsets.UTF_8);
            case 2 -> ("\uFEFF" + flat).getBytes(StandardCharsets.UTF_16LE);
            case 3 -> ("\uFEFF" + flat).getBytes(StandardCharsets.UTF_16BE);
            default ->
                arabic.newEncoder().canEncode(flat) ? flat.getBytes(arabic) : flat.getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] workbook(List<List<String>> grid) throws IOException {
        var sheet = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 0; row < grid.size(); row++) {
            sheet.append("<row r=\"").append(row + 1).append("\">");
            for (int i = 0; i < grid.get(row).size(); i++) {
                var cell = grid.get(row).get(i);
                var at = "<c r=\"" + (char) ('A' + i) + (row + 1) + "\" t=\"inlineStr\">";
                sheet.append(
                        cell.startsWith("=")
                                ? at.replace(" t=\"inlineStr\"", "") + "<f>" + cell.substring(1) + "</f><v>0</v></c>"
                                : at + "<is><t xml:space=\"preserve\">" + escaped(cell.replace("\n", " "))
                                        + "</t></is></c>");
            }
            sheet.append("</row>");
        }
        return zip(Map.of(
                "xl/worksheets/sheet1.xml",
                sheet.append("</sheetData></worksheet>").toString()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static Table read(byte[] bytes) {
        return ((Reading.Read) Tables.read(bytes, ManifestReader.MOST_ROWS, ManifestReader.MOST_BYTES)).table();
    }

    /** Hostile workbooks of issue 5, each named. */
    @Test
    void hostileWorkbooksAreNamed() throws IOException {
        var sheet = "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>line</t></is></c></row></sheetData>";
        assertThat(fault(zip(Map.of("xl/worksheets/sheet1.xml", sheet + "</worksheet>", "xl/vbaProject.bin", "x"))))
                .isEqualTo(Reading.Fault.MACROS);
        assertThat(fault(zip(Map.of(
                        "xl/worksheets/sheet1.xml",
                        sheet + "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells></worksheet>"))))
                .isEqualTo(Reading.Fault.MERGED_HEADER);
        assertThat(fault(zip(Map.of("xl/media/zeros.bin", "0".repeat(70_000_000)))))
                .isEqualTo(Reading.Fault.TOO_LARGE);
        assertThat(fault(new byte[ManifestReader.MOST_BYTES + 1])).isEqualTo(Reading.Fault.TOO_LARGE);
        assertThat(fault("line\n".repeat(5_002).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reading.Fault.TOO_MANY_ROWS);
        assertThat(Tables.read("line\n".repeat(5_001).getBytes(StandardCharsets.UTF_8), 5_000, 10_000_000))
                .isInstanceOf(Reading.Read.class);
        assertThat(fault(new byte[0])).isEqualTo(Reading.Fault.EMPTY);
    }

    private static Reading.Fault fault(byte[] bytes) {
        return ((Reading.Unreadable) Tables.read(bytes, ManifestReader.MOST_ROWS, ManifestReader.MOST_BYTES)).fault();
    }

    @Test
    void aHeaderWithoutItsColumnsNamesThem() {
        var manifest = ManifestReader.read(
                read("line,name_ar_own\n1,x\n".getBytes(StandardCharsets.UTF_8)), text -> Optional.empty(), TODAY);

        assertThat(manifest.lines()).isEmpty();
        assertThat(manifest.remarks())
                .contains(Remark.bad(1, Column.LINE, "header.missing", "state_ref, birth_date, dest_governorate"));
    }

    /** What the carrier gets: no name in Arabic, no need, no destination (RET-33). */
    @Test
    void theCarriersCopyHasTheCarriersColumns() {
        assertThat(java.util.Arrays.stream(Column.values()).filter(Column::isCarriers))
                .doesNotContainAnyElementsOf(Set.of(
                        Column.NAME_AR_OWN, Column.NEEDS_FLAG, Column.MODE, Column.DEST_GOVERNORATE, Column.STATE_REF))
                .hasSize(9);
    }
}
