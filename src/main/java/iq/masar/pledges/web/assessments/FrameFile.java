package iq.masar.pledges.web.assessments;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import iq.masar.kernel.Label;
import iq.masar.pledges.assessments.Frame;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A questionnaire the ministry brings as CSV; one bad row refuses the whole file, by line (GOV-35). */
final class FrameFile {
    static final List<String> COLUMNS = List.of("item", "domain_ar", "domain_en", "ar", "en", "wording");
    private static final int MOST = 500;

    private FrameFile() {}

    /** The questions, or the first line that cannot be taken: 0 when the file is no CSV of these columns. */
    record Read(Optional<List<Frame.Item>> items, long line) {}

    static Read read(byte[] content) {
        var items = new ArrayList<Frame.Item>();
        var codes = new HashSet<String>();
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            for (var row : CsvReader.builder().ofNamedCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
                if (!row.getHeader().containsAll(COLUMNS)) {
                    return new Read(Optional.empty(), 1);
                }
                if (!isSound(row) || !codes.add(row.getField("item").strip()) || items.size() == MOST) {
                    return new Read(Optional.empty(), row.getStartingLineNumber());
                }
                items.add(item(row));
            }
        } catch (CharacterCodingException | CsvParseException broken) {
            return new Read(Optional.empty(), 0);
        }
        return items.isEmpty() ? new Read(Optional.empty(), 0) : new Read(Optional.of(items), 0);
    }

    private static boolean isSound(NamedCsvRecord row) {
        return row.getFieldCount() >= COLUMNS.size()
                && row.getField("item").strip().matches("[A-Za-z0-9._-]{1,40}")
                && !row.getField("ar").isBlank()
                && row.getField("wording").length() <= 3_000;
    }

    /** Central Kurdish reads the Arabic until somebody writes it. */
    private static Frame.Item item(NamedCsvRecord row) {
        var ar = row.getField("ar").strip();
        var en = row.getField("en").strip();
        var domainAr = row.getField("domain_ar").strip();
        var domainEn = row.getField("domain_en").strip();
        return new Frame.Item(
                row.getField("item").strip(),
                new Label(domainAr, domainAr, domainEn.isEmpty() ? domainAr : domainEn),
                new Label(ar, ar, en.isEmpty() ? ar : en),
                row.getField("wording").strip());
    }
}
