package iq.masar.linkage;

import iq.masar.linkage.alike.Dates;
import iq.masar.linkage.alike.Dictionary;
import iq.masar.linkage.alike.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of one or two files, each value as a number of its column's dictionary. Rows of the left file come first. */
public final class Records {
    private final List<Column> columns;
    private final List<Dictionary> dictionaries = new ArrayList<>();
    private final int width;
    private int[] cells;
    private int size;
    private int left = -1;

    public Records(List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.width = columns.size();
        this.cells = new int[1024 * Math.max(1, width)];
        Map<String, Dictionary> groups = new HashMap<>();
        for (var column : columns) {
            dictionaries.add(
                    column.group().isEmpty()
                            ? new Dictionary()
                            : groups.computeIfAbsent(column.kind() + column.group(), name -> new Dictionary()));
        }
    }

    /** Adds a row; its values stand in the order of the columns, empty where there is none. */
    public void add(List<String> values) {
        var folded = new String[width];
        for (var i = 0; i < width; i++) {
            folded[i] = folded(values.get(i), columns.get(i).kind());
        }
        addFolded(folded);
    }

    /** Adds a row whose values are as a dictionary of such records holds them. */
    void addFolded(String[] values) {
        if ((size + 1) * width > cells.length) {
            cells = Arrays.copyOf(cells, cells.length + cells.length / 2 + width);
        }
        for (var i = 0; i < width; i++) {
            cells[size * width + i] = dictionaries.get(i).number(values[i]);
        }
        size++;
    }

    private static String folded(String value, Kind kind) {
        return switch (kind) {
            case NAME, TEXT -> Spelling.plain(value);
            case CODE, UNIQUE -> Spelling.code(value);
            case DATE -> Dates.folded(value);
            case NUMBER -> value.strip();
        };
    }

    /** Ends the left file: what is added from here on is the right one. */
    public void endLeft() {
        left = size;
    }

    /** True when there are two files. */
    public boolean areTwoFiles() {
        return left >= 0;
    }

    /** Rows of the left file; all rows when there is one file. */
    public int leftSize() {
        return left < 0 ? size : left;
    }

    public int size() {
        return size;
    }

    public List<Column> columns() {
        return columns;
    }

    /** The number of the value of {@code row} in {@code column}; 0 for none. */
    public int cell(int row, int column) {
        return cells[row * width + column];
    }

    public Dictionary dictionary(int column) {
        return dictionaries.get(column);
    }

    /** How many pairs there are to decide on. */
    public long pairs() {
        return areTwoFiles() ? (long) left * (size - left) : (long) size * (size - 1) / 2;
    }
}
