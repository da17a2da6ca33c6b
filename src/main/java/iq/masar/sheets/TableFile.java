package iq.masar.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A CSV or XLSX file as rows by column name; the first row names the columns. */
record TableFile(List<Line> lines, String fault, String what) {
    /** At most so many rows a file. */
    static final int MOST = 2_000;

    private static final List<String> DAYS = List.of("from", "to", "ends_on");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    /** One row and its line in the file, from 1. */
    record Line(int number, Map<String, String> cells) {}

    static TableFile read(byte[] content, List<String> columns) {
        try {
            return Workbook.isZip(content)
                    ? table(Workbook.rows(content), columns, true)
                    : csv(content).map(rows -> table(rows, columns, false)).orElseGet(() -> fault("not-utf-8", ""));
        } catch (IOException | XMLStreamException | CsvParseException | NumberFormatException broken) {
            return fault("not-a-table", "");
        }
    }

    private static Optional<List<List<String>>> csv(byte[] content) throws IOException {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            var rows = new ArrayList<List<String>>();
            for (var row : CsvReader.builder()
                    .skipEmptyLines(false)
                    .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
                rows.add(row.getFields());
            }
            return Optional.of(rows);
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static TableFile table(List<List<String>> rows, List<String> columns, boolean serials) {
        if (rows.isEmpty()) {
            return fault("empty", "");
        }
        var head = rows.getFirst().stream().map(String::strip).toList();
        var missing = columns.stream().filter(column -> !head.contains(column)).findFirst();
        if (missing.isPresent()) {
            return fault("column-missing", missing.get());
        }
        if (rows.size() > MOST + 1) {
            return fault("too-many", Integer.toString(MOST));
        }
        var lines = new ArrayList<Line>();
        for (var place = 1; place < rows.size(); place++) {
            var row = rows.get(place);
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(new Line(place + 1, cells(head, row, columns, serials)));
            }
        }
        return lines.isEmpty() ? fault("empty", "") : new TableFile(lines, "", "");
    }

    private static Map<String, String> cells(
            List<String> head, List<String> row, List<String> columns, boolean serials) {
        var cells = new LinkedHashMap<String, String>();
        for (var column : columns) {
            var place = head.indexOf(column);
            var text = place < row.size() ? row.get(place).strip() : "";
            cells.put(column, serials && DAYS.contains(column) ? day(text) : text);
        }
        return cells;
    }

    /** A spreadsheet keeps a day as the number of days since its own beginning. */
    private static String day(String text) {
        return text.matches("[1-9]\\d{4}(\\.0+)?")
                ? SERIAL_ZERO.plusDays((long) Double.parseDouble(text)).toString()
                : text;
    }

    private static TableFile fault(String reason, String what) {
        return new TableFile(List.of(), reason, what);
    }
}
