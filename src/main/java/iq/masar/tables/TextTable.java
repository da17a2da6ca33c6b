package iq.masar.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import iq.masar.tables.Reading.Fault;
import iq.masar.tables.Reading.Read;
import iq.masar.tables.Reading.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows between separators (RFC 4180): comma, semicolon or tab, whichever the first line has most of. */
final class TextTable {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private TextTable() {}

    static Reading read(byte[] content, int mostRows) {
        var decoded = Encoding.decode(content);
        return decoded.isEmpty()
                ? new Unreadable(Fault.ENCODING, 0)
                : read(decoded.get().encoding(), decoded.get().text(), mostRows);
    }

    private static Reading read(String encoding, String text, int mostRows) {
        var rows = new ArrayList<Table.Row>();
        var last = 0;
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (var record : reader) {
                last = (int) record.getStartingLineNumber();
                if (rows.size() > mostRows) {
                    return new Unreadable(Fault.TOO_MANY_ROWS, last);
                }
                var fields = record.getFields();
                var cells = fields.subList(0, Math.min(fields.size(), Tables.COLUMNS));
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Table.Row(last, cells, formulas(cells)));
                }
            }
        } catch (CsvParseException broken) {
            return new Unreadable(Fault.NOT_A_TABLE, last + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Read(new Table(encoding, false, rows));
    }

    /** What a spreadsheet would compute if it opened the file. */
    private static Set<Integer> formulas(List<String> cells) {
        var formulas = new HashSet<Integer>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i).strip();
            if (cell.startsWith("=") || cell.startsWith("@")) {
                formulas.add(i);
            }
        }
        return formulas;
    }

    private static char separator(String text) {
        var end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        var best = SEPARATORS[0];
        long most = -1;
        for (var separator : SEPARATORS) {
            var count = first.chars().filter(letter -> letter == separator).count();
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }
}
