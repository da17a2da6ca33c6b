package iq.masar.journeys.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import iq.masar.journeys.model.Column;
import iq.masar.journeys.model.Manifest;
import iq.masar.journeys.model.ManifestReader;
import iq.masar.journeys.model.Remark;
import iq.masar.tables.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tables as CSV that every spreadsheet opens in Arabic and that none takes for a formula. */
public final class ManifestText {
    private ManifestText() {}

    public static String returned(Table table, Manifest manifest, Function<Remark, String> words) {
        var said = manifest.remarks().stream()
                .collect(Collectors.groupingBy(Remark::line, Collectors.mapping(words, Collectors.joining("; "))));
        var header = table.rows().getFirst();
        var width = header.cells().size();
        var messages = header.cells().indexOf(ManifestReader.MESSAGES);
        var days = days(header, manifest);
        return csv(table.rows().stream()
                .map(row -> {
                    var cells = new ArrayList<String>();
                    for (int i = 0; i < width; i++) {
                        if (i != messages) {
                            cells.add(days.getOrDefault(row.line() + "|" + i, row.cell(i)));
                        }
                    }
                    cells.add(row == header ? ManifestReader.MESSAGES : said.getOrDefault(row.line(), ""));
                    return cells;
                })
                .toList());
    }

    /** Days that could be read, written so that no spreadsheet reads them otherwise; by line and column. */
    private static Map<String, String> days(Table.Row header, Manifest manifest) {
        var days = new HashMap<String, String>();
        for (int i = 0; i < header.cells().size(); i++) {
            var place = i;
            var column = Column.named(header.cell(i));
            manifest.lines().forEach(line -> {
                if (column.filter(Column.BIRTH_DATE::equals).isPresent()) {
                    line.birth().ifPresent(day -> days.put(line.line() + "|" + place, day.toString()));
                } else if (column.filter(Column.DOC_EXPIRY::equals).isPresent()) {
                    line.expiry().ifPresent(day -> days.put(line.line() + "|" + place, day.toString()));
                }
            });
        }
        return days;
    }

    public static String csv(List<? extends List<String>> rows) {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().build(text)) {
            rows.forEach(row ->
                    csv.writeRecord(row.stream().map(ManifestText::neutral).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String neutral(String cell) {
        return !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
