package iq.masar.tables;

import iq.masar.tables.Reading.Fault;
import iq.masar.tables.Reading.Read;
import iq.masar.tables.Reading.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * The first sheet of an XLSX file (ECMA-376). Nothing outside the file is read; a file that unpacks to more than
 * {@value #LARGEST} bytes is refused before it has, and one with programs in it whole.
 */
final class Workbook {
    private static final int LARGEST = 60_000_000;
    private static final int ENTRIES = 2_000;
    private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d{1,4})\\.xml");
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String BOOK = "xl/workbook.xml";

    private Workbook() {}

    static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K';
    }

    static Reading read(byte[] content, int mostRows) {
        try {
            var parts = parts(content);
            if (parts.isEmpty()) {
                return new Unreadable(Fault.TOO_LARGE, 0);
            }
            return parts.keySet().stream().anyMatch(Workbook::isProgram)
                    ? new Unreadable(Fault.MACROS, 0)
                    : read(parts, mostRows);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            return new Unreadable(Fault.NOT_A_TABLE, 0); // a damaged archive fails in as many ways as there are bytes
        }
    }

    private static Reading read(Map<String, byte[]> parts, int mostRows) throws XMLStreamException {
        var sheets = new TreeMap<Integer, byte[]>();
        parts.forEach((name, part) -> {
            var sheet = SHEET.matcher(name);
            if (sheet.matches()) {
                sheets.put(Integer.parseInt(sheet.group(1)), part);
            }
        });
        if (sheets.isEmpty()) {
            return new Unreadable(Fault.NOT_A_TABLE, 0);
        }
        var strings = SheetXml.strings(parts.getOrDefault(STRINGS, new byte[0]));
        var sheet = SheetXml.cells(sheets.firstEntry().getValue(), strings, mostRows);
        if (sheet.headerMerged()) {
            return new Unreadable(Fault.MERGED_HEADER, 1);
        }
        return sheet.tooMany()
                ? new Unreadable(Fault.TOO_MANY_ROWS, mostRows + 2)
                : new Read(new Table("xlsx", SheetXml.since1904(parts.getOrDefault(BOOK, new byte[0])), sheet.rows()));
    }

    private static boolean isProgram(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }

    /** The parts that are read, and the names of the others; nothing when it unpacks to too much. */
    private static Map<String, byte[]> parts(byte[] content) throws IOException {
        var parts = new HashMap<String, byte[]>();
        var left = LARGEST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                var wanted = SHEET.matcher(name).matches() || name.equals(STRINGS) || name.equals(BOOK);
                var kept = new ByteArrayOutputStream();
                var buffer = new byte[16_384];
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        return Map.of();
                    }
                    if (wanted) {
                        kept.write(buffer, 0, read);
                    }
                }
                parts.put(name, kept.toByteArray());
                if (parts.size() > ENTRIES) {
                    return Map.of();
                }
            }
        }
        if (parts.isEmpty()) {
            throw new IOException("no archive");
        }
        return parts;
    }
}
