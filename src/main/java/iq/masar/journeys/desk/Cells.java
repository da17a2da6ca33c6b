package iq.masar.journeys.desk;

import iq.masar.journeys.model.Column;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The cells of a row as the bytes that are sealed: column, unit separator, text; a record separator after each. */
public final class Cells {
    private static final String UNIT = "\u001F";
    private static final String RECORD = "\u001E";

    private Cells() {}

    public static byte[] bytes(Map<Column, String> cells) {
        return cells.entrySet().stream()
                .filter(cell -> !cell.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> cell.getKey().code()
                        + UNIT
                        + cell.getValue().replace(UNIT, "").replace(RECORD, ""))
                .collect(Collectors.joining(RECORD))
                .getBytes(StandardCharsets.UTF_8);
    }

    public static Map<Column, String> cells(byte[] bytes) {
        var cells = new EnumMap<Column, String>(Column.class);
        Arrays.stream(new String(bytes, StandardCharsets.UTF_8).split(RECORD, -1))
                .map(cell -> cell.split(UNIT, 2))
                .filter(cell -> cell.length == 2)
                .forEach(cell -> Column.coded(cell[0]).ifPresent(column -> cells.put(column, cell[1])));
        return cells;
    }
}
