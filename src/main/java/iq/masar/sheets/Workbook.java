package iq.masar.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The first sheet of an XLSX file (ECMA-376), cell texts only: formulas give their last value, and nothing outside the file is
 * read. A part larger than twenty megabytes unpacked is refused.
 */
final class Workbook {
    private static final int LARGEST = 20_000_000;
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";

    private Workbook() {}

    static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K';
    }

    /** The rows with their cells in column order; empty cells are empty texts. */
    static List<List<String>> rows(byte[] content) throws IOException, XMLStreamException {
        var parts = parts(content);
        var sheet = parts.get(SHEET);
        return sheet == null ? List.of() : cells(sheet, strings(parts.getOrDefault(STRINGS, new byte[0])));
    }

    private static Map<String, byte[]> parts(byte[] content) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(SHEET) || entry.getName().equals(STRINGS)) {
                    var part = zip.readNBytes(LARGEST + 1);
                    if (part.length > LARGEST) {
                        throw new IOException("a part is too large");
                    }
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    private static List<String> strings(byte[] part) throws XMLStreamException {
        var strings = new ArrayList<String>();
        if (part.length == 0) {
            return strings;
        }
        var xml = reader(part);
        var text = new StringBuilder();
        var phonetic = 0;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "si" -> text.setLength(0);
                    case "rPh" -> phonetic++;
                    case "t" -> {
                        var words = xml.getElementText();
                        text.append(phonetic == 0 ? words : "");
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "si" -> strings.add(text.toString());
                    case "rPh" -> phonetic--;
                    default -> {}
                }
            }
        }
        return strings;
    }

    private static List<List<String>> cells(byte[] sheet, List<String> strings) throws XMLStreamException {
        var rows = new ArrayList<List<String>>();
        var xml = reader(sheet);
        List<String> row = new ArrayList<>();
        var type = "";
        var column = 0;
        while (xml.hasNext() && rows.size() <= TableFile.MOST + 1) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> {
                        var number = xml.getAttributeValue(null, "r");
                        while (number != null && rows.size() < Math.min(Integer.parseInt(number) - 1, TableFile.MOST)) {
                            rows.add(List.of()); // a row left out of the file is an empty one
                        }
                        row = new ArrayList<>();
                    }
                    case "c" -> {
                        var reference = xml.getAttributeValue(null, "r");
                        column = reference == null ? row.size() : column(reference);
                        var kind = xml.getAttributeValue(null, "t");
                        type = kind == null ? "" : kind;
                    }
                    case "v", "t" -> put(row, column, value(type, xml.getElementText(), strings));
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static void put(List<String> row, int column, String text) {
        while (row.size() <= Math.min(column, 200)) {
            row.add("");
        }
        if (column <= 200) {
            row.set(column, row.get(column) + text);
        }
    }

    private static String value(String type, String text, List<String> strings) {
        if (!type.equals("s")) {
            return text;
        }
        var index = Integer.parseInt(text.strip());
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }

    /** {@code AB12} stands in column 27, counted from 0. */
    private static int column(String reference) {
        var column = 0;
        for (var place = 0; place < reference.length() && Character.isLetter(reference.charAt(place)); place++) {
            column = column * 26 + reference.charAt(place) - 'A' + 1;
        }
        return column - 1;
    }
}
