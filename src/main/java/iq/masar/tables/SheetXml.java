package iq.masar.tables;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a sheet's cells; a formula's last value is not taken, for nobody knows who computed it. */
final class SheetXml {
    private final List<String> strings;
    private final int mostRows;
    private final List<Table.Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private Set<Integer> formulas = new HashSet<>();
    private int line;
    private int column;
    private String type = "";
    private boolean merged;

    private SheetXml(List<String> strings, int mostRows) {
        this.strings = strings;
        this.mostRows = mostRows;
    }

    /** What a sheet holds. */
    record Sheet(List<Table.Row> rows, boolean headerMerged, boolean tooMany) {}

    static Sheet cells(byte[] part, List<String> strings, int mostRows) throws XMLStreamException {
        return new SheetXml(strings, mostRows).read(reader(part));
    }

    private Sheet read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext() && rows.size() <= mostRows + 1) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begun(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                ended();
            }
        }
        return new Sheet(rows, merged, rows.size() > mostRows + 1);
    }

    private void begun(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "row" -> {
                var number = xml.getAttributeValue(null, "r");
                line = number == null ? line + 1 : Integer.parseInt(number);
                cells = new ArrayList<>();
                formulas = new HashSet<>();
            }
            case "c" -> {
                var reference = xml.getAttributeValue(null, "r");
                column = reference == null ? cells.size() : column(reference);
                var kind = xml.getAttributeValue(null, "t");
                type = kind == null ? "" : kind;
            }
            case "f" -> formulas.add(column);
            case "v", "t" -> put(value(xml.getElementText()));
            case "mergeCell" -> merged |= isHeader(xml.getAttributeValue(null, "ref"));
            default -> {}
        }
    }

    private void ended() {
        if (!formulas.isEmpty() || cells.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(new Table.Row(line, cells, formulas));
        }
    }

    private void put(String text) {
        if (column < Tables.COLUMNS) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, formulas.contains(column) ? "" : cells.get(column) + text);
        }
    }

    private String value(String text) {
        if (!type.equals("s")) {
            return text;
        }
        var index = Integer.parseInt(text.strip());
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }

    /** Merging reaches into the sheet's first row that holds anything. */
    private boolean isHeader(String reference) {
        var first = rows.isEmpty() ? 1 : rows.getFirst().line();
        return reference != null && Integer.parseInt(reference.split(":")[0].replaceAll("\\D", "")) <= first;
    }

    /** {@code AB12} stands in column 27, counted from 0. */
    private static int column(String reference) {
        var column = 0;
        for (var place = 0;
                place < Math.min(3, reference.length()) && Character.isLetter(reference.charAt(place));
                place++) {
            column = column * 26 + reference.charAt(place) - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }

    static List<String> strings(byte[] part) throws XMLStreamException {
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

    static boolean since1904(byte[] part) throws XMLStreamException {
        if (part.length > 0) {
            var xml = reader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    var since = xml.getAttributeValue(null, "date1904");
                    return "1".equals(since) || "true".equals(since);
                }
            }
        }
        return false;
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
