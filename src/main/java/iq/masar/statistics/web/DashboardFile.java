package iq.masar.statistics.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import iq.masar.statistics.DashboardView;
import iq.masar.statistics.Figure;
import iq.masar.ui.Answer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** The dashboard as one tidy CSV file: a line for each figure, safe to open in a spreadsheet. */
@Component
class DashboardFile {
    private final Names names;

    DashboardFile(Names names) {
        this.names = names;
    }

    Answer of(DashboardView view) {
        var place = view.scope().governorate().map(code -> code.value()).orElse("IQ");
        var name = "masar-dashboard-%s-%s.csv".formatted(place, view.scope().period());
        return Answer.file(
                name, "text/csv;charset=UTF-8", ("\uFEFF" + text(view, place)).getBytes(StandardCharsets.UTF_8));
    }

    private String text(DashboardView view, String place) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    "governorate", "period", "edition", "table", "row", "label", "column", "unit", "status", "value");
            for (var table : view.tables()) {
                for (var row : table.rows()) {
                    for (var column = 0; column < table.columns().size(); column++) {
                        csv.writeRecord(
                                place,
                                view.scope().period(),
                                Long.toString(view.edition()),
                                table.key(),
                                row.code(),
                                safe(names.of(row)),
                                table.columns().get(column).key(),
                                table.columns().get(column).unit().code(),
                                row.figures().get(column).status(),
                                value(row.figures().get(column)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String value(Figure figure) {
        return figure instanceof Figure.Known known ? known.value().toPlainString() : "";
    }

    /** A label that a spreadsheet would take for a formula gets an apostrophe before it. */
    static String safe(String label) {
        return label.isEmpty() || "=+-@\t\r".indexOf(label.charAt(0)) < 0 ? label : "'" + label;
    }
}
