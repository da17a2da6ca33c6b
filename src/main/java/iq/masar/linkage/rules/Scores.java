package iq.masar.linkage.rules;

import iq.masar.linkage.ByRules.Closeness;
import iq.masar.linkage.ByRules.Weight;
import iq.masar.linkage.Table;
import iq.masar.linkage.alike.Dictionary;
import iq.masar.linkage.alike.Edits;
import java.util.List;

/**
 * What pairs of rows say. Values that are the same, or missing, are told by their numbers; only while the rest could still lift a pair to the
 * threshold are spellings compared, and each two spellings once while they are remembered. For one thread.
 */
public final class Scores {
    private static final int REMEMBERED = 1 << 20;
    private static final int NEAR = 1;
    private static final int FAR = 2;
    private static final int OTHER = 3;
    private static final double IS_NEAR = 0.92;
    private static final double IS_FAR = 0.8;

    private final Weight[] weights;
    private final int[][] lefts;
    private final int[][] rights;
    private final Dictionary[] values;
    private final long[][] pairs;
    private final byte[][] levels;
    private final int[] open;
    private final double start;
    private final JaroWinkler names = new JaroWinkler();

    public Scores(Table left, Table right, List<Weight> weights, double start) {
        this.weights = weights.toArray(Weight[]::new);
        this.start = start;
        this.lefts = new int[weights.size()][];
        this.rights = new int[weights.size()][];
        this.values = new Dictionary[weights.size()];
        this.pairs = new long[weights.size()][];
        this.levels = new byte[weights.size()][];
        this.open = new int[weights.size()];
        for (var k = 0; k < this.weights.length; k++) {
            var column = weights.get(k).column();
            lefts[k] = left.column(column);
            rights[k] = right.column(column);
            values[k] = left.dictionary(column);
            memory(k);
        }
    }

    /** Columns of one dictionary that are compared the same way remember together. */
    private void memory(int k) {
        for (var earlier = 0; earlier < k; earlier++) {
            if (values[earlier] == values[k] && weights[earlier].closeness() == weights[k].closeness()) {
                pairs[k] = pairs[earlier];
                levels[k] = levels[earlier];
                return;
            }
        }
        var size = weights[k].closeness() == Closeness.NONE ? 0 : REMEMBERED;
        pairs[k] = new long[size];
        levels[k] = new byte[size];
    }

    /** All that is said for two rows; a negative number, not always the sum, where the sum is below 0. */
    public double of(int one, int other) {
        var sum = start;
        var most = start;
        var n = 0;
        for (var k = 0; k < weights.length; k++) {
            var weight = weights[k];
            var x = lefts[k][one];
            var y = rights[k][other];
            if (weight.silent() && (x == 0 || y == 0)) {
                continue;
            }
            if (x == y) {
                sum += weight.same();
                most += weight.same();
            } else if (weight.closeness() == Closeness.NONE) {
                sum += weight.other();
                most += weight.other();
            } else {
                open[n++] = k;
                most += weight.near();
            }
        }
        for (var i = 0; i < n && most >= 0; i++) {
            var k = open[i];
            var weight = weights[k];
            var said = switch (level(k, lefts[k][one], rights[k][other])) {
                case NEAR -> weight.near();
                case FAR -> weight.far();
                default -> weight.other();
            };
            sum += said;
            most += said - weight.near();
        }
        return most < 0 ? -1 : sum;
    }

    private int level(int k, int x, int y) {
        var pair = x < y ? (long) x << 32 | y : (long) y << 32 | x;
        var at = (int) (pair * 0x9E3779B97F4A7C15L >>> 44);
        if (pairs[k][at] != pair) {
            pairs[k][at] = pair;
            levels[k][at] = (byte) compared(weights[k].closeness(), values[k].value(x), values[k].value(y));
        }
        return levels[k][at];
    }

    private int compared(Closeness closeness, String one, String other) {
        if (closeness == Closeness.ONE_SLIP) {
            return Edits.between(one, other) <= 1 ? NEAR : OTHER;
        }
        var alike = names.of(one, other);
        return alike >= IS_NEAR ? NEAR : alike >= IS_FAR ? FAR : OTHER;
    }
}
