package iq.masar.linkage.alike;

import iq.masar.linkage.Kind;
import iq.masar.linkage.Likeness;
import iq.masar.linkage.Records;
import java.util.ArrayList;
import java.util.List;

/** The levels of two rows in all columns, four bits a column in one word. */
public final class PairLevels {
    /** More columns than this do not fit. */
    public static final int MOST_COLUMNS = 16;

    private static final int GOOD = 3;
    private final Records records;
    private final Comparer[] comparers;
    private final int[][] rivals;
    private final int[][] keys;

    public PairLevels(Records records, Likeness likeness) {
        this.records = records;
        int width = records.columns().size();
        comparers = new Comparer[width];
        rivals = new int[width][];
        keys = new int[width][];
        for (var c = 0; c < width; c++) {
            comparers[c] = new Comparer(records.columns().get(c), records.dictionary(c), likeness);
            rivals[c] = rivals(c);
            keys[c] = rivals[c].length == 0 ? new int[0] : keys(c);
        }
    }

    private int[] rivals(int column) {
        List<Integer> others = new ArrayList<>();
        for (var c = 0; c < records.columns().size(); c++) {
            if (c != column && records.dictionary(c) == records.dictionary(column)) {
                others.add(c);
            }
        }
        return others.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] keys(int column) {
        for (var rival : rivals[column]) {
            if (rival < column) {
                return keys[rival];
            }
        }
        var values = records.dictionary(column);
        var skeletons = new Dictionary();
        var key = new int[values.size()];
        var isName = records.columns().get(column).kind() == Kind.NAME;
        for (var number = 1; number < values.size(); number++) {
            key[number] = isName ? skeletons.number(Spelling.skeleton(values.value(number))) : number;
        }
        return key;
    }

    public Comparer comparer(int column) {
        return comparers[column];
    }

    /** The level that says: the value stands in another column of the group. */
    public int crossed(int column) {
        return comparers[column].levels() + 1;
    }

    /** All levels of two rows. */
    public long of(int one, int other) {
        long pattern = 0;
        for (var c = 0; c < comparers.length; c++) {
            int first = records.cell(one, c);
            int second = records.cell(other, c);
            int level = comparers[c].level(first, second);
            if ((level == 0 || level > GOOD) && rivals[c].length > 0 && isCrossed(c, one, other, first, second)) {
                level = crossed(c);
            }
            pattern |= (long) level << 4 * c;
        }
        return pattern;
    }

    private boolean isCrossed(int column, int one, int other, int first, int second) {
        var key = keys[column];
        for (var rival : rivals[column]) {
            int across = records.cell(other, rival);
            int back = records.cell(one, rival);
            if ((first != 0 && key[first] == key[across]) || (second != 0 && key[second] == key[back])) {
                return true;
            }
        }
        return false;
    }

    /** The level of one column in a pattern. */
    public static int level(long pattern, int column) {
        return (int) (pattern >>> 4 * column) & 15;
    }
}
