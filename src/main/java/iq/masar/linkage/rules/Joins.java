package iq.masar.linkage.rules;

import iq.masar.linkage.ByRules.Same;
import iq.masar.linkage.Table;
import iq.masar.linkage.alike.Dictionary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pairs of rows that meet in a rule, each once: by the first rule in which it does. Values are met as numbers, beginnings as numbers of their own. */
public final class Joins {
    private final Table left;
    private final Table right;
    private final int[][][] lefts; // by rule and condition: what the left rows show, -1 for what meets nothing
    private final int[][][] rights;
    private final Map<String, int[]> shown = new HashMap<>();
    private final Map<String, Dictionary> beginnings = new HashMap<>();

    /** Takes pairs, row by row of the left table. */
    @FunctionalInterface
    public interface Pairs {
        void take(int left, int right);
    }

    public Joins(Table left, Table right, List<List<Same>> rules) {
        this.left = left;
        this.right = right;
        this.lefts = new int[rules.size()][][];
        this.rights = new int[rules.size()][][];
        for (var r = 0; r < rules.size(); r++) {
            var rule = rules.get(r);
            lefts[r] = new int[rule.size()][];
            rights[r] = new int[rule.size()][];
            for (var k = 0; k < rule.size(); k++) {
                var same = rule.get(k);
                lefts[r][k] = shown(left, "l", same.left(), same);
                rights[r][k] = shown(right, "r", same.right(), same);
            }
        }
    }

    private int[] shown(Table table, String side, int column, Same same) {
        return shown.computeIfAbsent(
                side + column + "/" + same.letters() + same.filled(), key -> numbers(table, column, same));
    }

    private int[] numbers(Table table, int column, Same same) {
        var values = table.dictionary(column);
        var of = new int[values.size()];
        for (var value = 0; value < of.length; value++) {
            of[value] = value;
        }
        if (same.letters() > 0) {
            // one dictionary of beginnings for both sides: they meet where the beginnings are one text
            var met = beginnings.computeIfAbsent(
                    System.identityHashCode(values) + "/" + same.letters(), key -> new Dictionary());
            for (var value = 1; value < of.length; value++) {
                var text = values.value(value);
                of[value] = met.number(text.length() > same.letters() ? text.substring(0, same.letters()) : text);
            }
        }
        if (same.filled()) {
            of[0] = -1;
        }
        var cells = table.column(column);
        var numbers = new int[table.size()];
        for (var row = 0; row < numbers.length; row++) {
            numbers[row] = of[cells[row]];
        }
        return numbers;
    }

    /** Hands over every pair; answers how many there are. */
    public long each(Pairs pairs) {
        var many = 0L;
        for (var r = 0; r < lefts.length; r++) {
            many += each(r, pairs);
        }
        return many;
    }

    private long each(int rule, Pairs pairs) {
        var bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(Math.max(1, right.size())));
        var starts = new int[(1 << bits) + 1];
        var keys = new long[right.size()];
        for (var row = 0; row < keys.length; row++) {
            keys[row] = key(rights[rule], row);
            if (keys[row] != 0) {
                starts[slot(keys[row], bits) + 1]++;
            }
        }
        for (var slot = 0; slot + 1 < starts.length; slot++) {
            starts[slot + 1] += starts[slot];
        }
        var rows = new int[starts[starts.length - 1]];
        var prints = new int[rows.length];
        var next = starts.clone();
        for (var row = 0; row < keys.length; row++) {
            if (keys[row] != 0) {
                var at = next[slot(keys[row], bits)]++;
                rows[at] = row;
                prints[at] = (int) keys[row];
            }
        }
        var many = 0L;
        for (var one = 0; one < left.size(); one++) {
            var key = key(lefts[rule], one);
            if (key == 0) {
                continue;
            }
            var slot = slot(key, bits);
            for (var at = starts[slot]; at < starts[slot + 1]; at++) {
                if (prints[at] == (int) key && meet(rule, one, rows[at]) && isFirst(rule, one, rows[at])) {
                    pairs.take(one, rows[at]);
                    many++;
                }
            }
        }
        return many;
    }

    private boolean isFirst(int rule, int one, int other) {
        for (var r = 0; r < rule; r++) {
            if (meet(r, one, other)) {
                return false;
            }
        }
        return true;
    }

    private boolean meet(int rule, int one, int other) {
        var first = lefts[rule];
        var second = rights[rule];
        for (var k = 0; k < first.length; k++) {
            if (first[k][one] != second[k][other] || first[k][one] < 0) {
                return false;
            }
        }
        return true;
    }

    /** What a row shows in a rule, mixed to one number; 0 if it meets nothing. */
    private static long key(int[][] shown, int row) {
        var key = 1L;
        for (var column : shown) {
            if (column[row] < 0) {
                return 0;
            }
            key = (key ^ column[row]) * 0x9E3779B97F4A7C15L;
            key ^= key >>> 29;
        }
        return key == 0 ? 1 : key;
    }

    private static int slot(long key, int bits) {
        return (int) (key >>> 64 - bits);
    }
}
