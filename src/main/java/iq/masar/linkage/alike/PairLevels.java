package iq.masar.linkage.alike;

import iq.masar.linkage.Kind;
import iq.masar.linkage.Likeness;
import iq.masar.linkage.Records;
import java.util.ArrayList;
import java.util.List;

/** The levels of two rows in all columns, four bits a column in one word. */
public final class PairLevels {
    private static final int GOOD = 3;
    private static final int LONG_ENOUGH = 3;
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
            rivals[c] = rivals(c);
            comparers[c] = rivals[c].length > 0 && rivals[c][0] < c
                    ? comparers[
                            rivals[c][0]] // one kind, one dictionary: what is known of two values is known of them in
                    // every column
                    : new Comparer(records.columns().get(c), records.dictionary(c), likeness);
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
            key[number] = skeletons.number(isName ? key(values.value(number)) : values.value(number));
        }
        return key;
    }

    /** The skeleton where it is long enough to mean something. */
    private static String key(String name) {
        var skeleton = Spelling.skeleton(name);
        return skeleton.length() < LONG_ENOUGH ? name : skeleton;
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
            pattern |= (long) level(c, one, other) << 4 * c;
        }
        return pattern;
    }

    /** The level of one column. */
    public int level(int column, int one, int other) {
        int level = comparers[column].level(records.cell(one, column), records.cell(other, column));
        return (level == 0 || level > GOOD) && rivals[column].length > 0 && isCrossed(column, one, other)
                ? crossed(column)
                : level;
    }

    /**
     * Whether the column's value stands in another column of the other row, and what it displaced came the other way or
     * is missing. One such value counts in one column only.
     */
    private boolean isCrossed(int column, int one, int other) {
        var key = keys[column];
        int first = key[records.cell(one, column)];
        int second = key[records.cell(other, column)];
        for (var rival : rivals[column]) {
            int back = key[records.cell(one, rival)];
            int across = key[records.cell(other, rival)];
            var there = first != 0 && first == across;
            var here = second != 0 && second == back;
            if (there && here) {
                return true;
            }
            var alone = (there && (second == 0 || back == 0)) || (here && (first == 0 || across == 0));
            if (alone && ((first != 0 && second != 0) || ((back == 0 || across == 0) && column < rival))) {
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
