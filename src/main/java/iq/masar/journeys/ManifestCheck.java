package iq.masar.journeys;

import iq.masar.journeys.model.Column;
import iq.masar.journeys.model.Governorates;
import iq.masar.journeys.model.Manifest;
import iq.masar.journeys.model.ManifestReader;
import iq.masar.journeys.model.Remark;
import iq.masar.kernel.Label;
import iq.masar.kernel.Language;
import iq.masar.tables.Reading;
import iq.masar.tables.Table;
import iq.masar.tables.Tables;
import iq.masar.ui.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The staged check of a manifest without a house: the same reading, the same messages as on the page. */
public final class ManifestCheck {
    private ManifestCheck() {}

    /**
     * What comes of it; a file that cannot be read has one message, on line 0 or where it broke.
     *
     * @param read whether it could be read as a table
     */
    public record Checked(boolean read, int rows, int good, int warned, int bad, List<Message> messages) {
        public Checked {
            messages = List.copyOf(messages);
        }
    }

    /** @param weight {@code bad} or {@code warning} */
    public record Message(int line, String column, String weight, String cause) {}

    /** @param governorates by code */
    public static Checked check(byte[] file, Map<String, Label> governorates, LocalDate today, Language language) {
        return switch (Tables.read(file, ManifestReader.MOST_ROWS, ManifestReader.MOST_BYTES)) {
            case Reading.Unreadable(var fault, var line) ->
                new Checked(
                        false,
                        0,
                        0,
                        0,
                        0,
                        List.of(new Message(
                                line,
                                "",
                                "bad",
                                Words.in(
                                        language,
                                        "journeys.journey-reply.unreadable",
                                        Words.in(language, "journeys.fault." + fault.code())))));
            case Reading.Read(Table table) ->
                checked(ManifestReader.read(table, new Governorates(governorates)::find, today), language);
        };
    }

    private static Checked checked(Manifest manifest, Language language) {
        return new Checked(
                true,
                manifest.lines().size(),
                manifest.good().size(),
                manifest.warned(),
                manifest.bad(),
                manifest.remarks().stream()
                        .map(remark -> new Message(
                                remark.line(),
                                remark.column().code(),
                                remark.isBad() ? "bad" : "warning",
                                words(remark, language)))
                        .toList());
    }

    /** What is said of a line, its columns by their words (E11). */
    public static String words(Remark remark, Language language) {
        return Words.in(
                language,
                "journeys.remark." + remark.key(),
                remark.arguments().stream()
                        .map(argument ->
                                isColumn(argument) ? Words.in(language, "journeys.column." + argument) : argument)
                        .toArray());
    }

    private static boolean isColumn(Object argument) {
        return argument instanceof String text
                && Arrays.stream(Column.values())
                        .anyMatch(column -> column.code().equals(text));
    }
}
