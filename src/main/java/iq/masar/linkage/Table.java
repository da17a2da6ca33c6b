package iq.masar.linkage;

import iq.masar.linkage.alike.Dictionary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows as they are spelt, column by column, each value a number of a dictionary. Tables made beside one another share their dictionaries. */
public final class Table {
    private final List<Dictionary> dictionaries;
    private final int[][] cells;
    private int size;

    /** A table of so many columns. The columns of a group share a dictionary, so that a value of one can be found in another. */
    public Table(int[] groups) {
        var shared = new Dictionary[Arrays.stream(groups).max().orElse(-1) + 1];
        var all = new ArrayList<Dictionary>();
        for (var group : groups) {
            if (shared[group] == null) {
                shared[group] = new Dictionary();
            }
            all.add(shared[group]);
        }
        this.dictionaries = List.copyOf(all);
        this.cells = new int[groups.length][1024];
    }

    /** An empty table whose values have the numbers they have in another. */
    public Table(Table beside) {
        this.dictionaries = beside.dictionaries;
        this.cells = new int[beside.cells.length][1024];
    }

    /** Adds a row; values stand in the order of the columns, empty where there is none. */
    public void add(String... values) {
        for (var column = 0; column < cells.length; column++) {
            if (size == cells[column].length) {
                cells[column] = Arrays.copyOf(cells[column], 2 * size);
            }
            cells[column][size] = dictionaries.get(column).number(values[column]);
        }
        size++;
    }

    public int size() {
        return size;
    }

    /** The numbers of a column's values, 0 where there is none; not to be changed. */
    public int[] column(int column) {
        return cells[column];
    }

    public Dictionary dictionary(int column) {
        return dictionaries.get(column);
    }
}
