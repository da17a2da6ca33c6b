package iq.masar.linkage.rules;

import iq.masar.linkage.ByRules.Closeness;
import iq.masar.linkage.ByRules.Taker;
import iq.masar.linkage.ByRules.Weight;
import iq.masar.linkage.Table;
import iq.masar.linkage.alike.Dictionary;
import iq.masar.linkage.alike.Edits;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What pairs of rows say. Values that are the same, or missing, are told by their numbers; only while the rest could still lift a pair to the
 * threshold are spellings compared, those first that can take most away, and each two spellings once while they are remembered. A row of the
 * right table lies together. For one thread.
 */
public final class Scores {
    private static final int REMEMBERED = 1 << 14;
    private static final double ROUNDING = 1e-9;
    private static final int MISSING = 1 << 31; // set in a value that says nothing

    // What two numbers are to each other, found without a branch; beyond, what their spellings are.
    private static final int DIFFERENT = 0;
    private static final int SAME = 1;
    private static final int NEAR = 4;
    private static final int FAR = 5;
    private static final int OTHER = 6;
    private static final int LEVELS = 8; // 2 and 3: a value is missing, which says 0
    private static final double IS_NEAR = 0.92;
    private static final double IS_FAR = 0.8;

    private final int width;
    private final int[][] lefts; // by weight
    private final int[] rights; // by row and weight
    private final int compared; // a bit for each weight whose spellings are compared
    private final double[] said; // by weight and level
    private final Closeness[] closeness;
    private final Dictionary[] values;
    private final Letters[] letters;
    private final long[][] pairs;
    private final byte[][] levels;
    private final int[] order;
    private final int[] asked; // the left row
    private double[] most = new double[1024]; // what each pair of a left row can come to
    private int[] open = new int[1024]; // and a bit for each weight it shows different values in
    private final double start;

    public Scores(Table left, Table right, List<Weight> weights, double start) {
        if (weights.size() >= Integer.SIZE) {
            throw new IllegalArgumentException("at most 31 weights, not " + weights.size());
        }
        this.start = start;
        this.width = weights.size();
        this.lefts = new int[width][];
        this.rights = new int[right.size() * width];
        this.asked = new int[width];
        this.said = new double[width * LEVELS];
        this.closeness = weights.stream().map(Weight::closeness).toArray(Closeness[]::new);
        this.values = new Dictionary[width];
        this.letters = new Letters[width];
        this.pairs = new long[width][];
        this.levels = new byte[width][];
        for (var k = 0; k < width; k++) {
            var weight = weights.get(k);
            lefts[k] = numbers(left.column(weight.column()), left.size(), weight.silent());
            var column = numbers(right.column(weight.column()), right.size(), weight.silent());
            for (var row = 0; row < column.length; row++) {
                rights[row * width + k] = column[row];
            }
            values[k] = left.dictionary(weight.column());
            says(k, weight);
            remember(k);
        }
        this.order = IntStream.range(0, width)
                .filter(k -> closeness[k] != Closeness.NONE)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> said[k * LEVELS + OTHER] - said[k * LEVELS + NEAR]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.compared = Arrays.stream(order).map(k -> 1 << k).sum();
    }

    private static int[] numbers(int[] column, int rows, boolean silent) {
        var numbers = Arrays.copyOf(column, rows);
        for (var row = 0; silent && row < rows; row++) {
            numbers[row] = numbers[row] == 0 ? MISSING : numbers[row];
        }
        return numbers;
    }

    /** Before spellings are compared, different values say what near ones would. */
    private void says(int k, Weight weight) {
        var at = k * LEVELS;
        said[at + DIFFERENT] = weight.closeness() == Closeness.NONE ? weight.other() : weight.near();
        said[at + SAME] = weight.same();
        said[at + NEAR] = weight.near();
        said[at + FAR] = weight.far();
        said[at + OTHER] = weight.other();
    }

    /** Columns of one dictionary that are compared the same way remember together. */
    private void remember(int k) {
        for (var earlier = 0; earlier < k; earlier++) {
            if (values[earlier] == values[k] && closeness[earlier] == closeness[k]) {
                letters[k] = letters[earlier];
                pairs[k] = pairs[earlier];
                levels[k] = levels[earlier];
                return;
            }
        }
        var byNames = closeness[k] == Closeness.NAMES;
        letters[k] = new Letters(byNames ? values[k] : new Dictionary());
        pairs[k] = new long[byNames ? REMEMBERED : 0];
        levels[k] = new byte[byNames ? REMEMBERED : 0];
    }

    /** Hands over those of a left row's pairs that say 0 or more together. */
    public void of(int one, int[] others, int many, Taker taker) {
        if (most.length < many) {
            most = new double[2 * many];
            open = new int[2 * many];
        }
        for (var k = 0; k < width; k++) {
            asked[k] = lefts[k][one];
        }
        // One pair does not wait for another here: no branch hangs on what was read.
        for (var i = 0; i < many; i++) {
            var sum = start;
            var different = 0;
            var row = others[i] * width;
            for (var k = 0; k < width; k++) {
                var kind = kind(asked[k], rights[row + k]);
                sum += said[k * LEVELS + kind];
                different |= (kind - 1 >>> 31) << k;
            }
            most[i] = sum;
            open[i] = different;
        }
        for (var i = 0; i < many; i++) {
            if (most[i] >= -ROUNDING) {
                weigh(one, others[i], most[i], open[i] & compared, taker);
            }
        }
    }

    private static int kind(int x, int y) {
        return (x ^ y) - 1 >>> 31 | (x | y) >>> 31 << 1;
    }

    private void weigh(int one, int other, double atMost, int open, Taker taker) {
        var sum = atMost;
        for (var i = 0; i < order.length; i++) {
            var k = order[i];
            if ((open >> k & 1) != 0) {
                var level = level(k, asked[k], rights[other * width + k]);
                sum += said[k * LEVELS + level] - said[k * LEVELS + NEAR];
                if (sum < -ROUNDING) {
                    return;
                }
            }
        }
        var bits = sum(other, open);
        if (bits >= 0) {
            taker.take(one, other, bits);
        }
    }

    /** In the order of the weights, so that it is rounded the same way whatever was compared first. */
    private double sum(int other, int open) {
        var sum = start;
        for (var k = 0; k < width; k++) {
            var x = asked[k];
            var y = rights[other * width + k];
            sum += said[k * LEVELS + ((open >> k & 1) != 0 ? level(k, x, y) : kind(x, y))];
        }
        return sum;
    }

    private int level(int k, int x, int y) {
        if (closeness[k] == Closeness.ONE_SLIP) {
            return Edits.isOneAtMost(values[k].value(x), values[k].value(y)) ? NEAR : OTHER;
        }
        if (letters[k].most(x, y) < IS_FAR - ROUNDING) {
            return OTHER;
        }
        var pair = x < y ? (long) x << 32 | y : (long) y << 32 | x;
        var at = (int) (pair * 0x9E3779B97F4A7C15L >>> 50);
        if (pairs[k][at] != pair) {
            var alike = letters[k].alike(x, y);
            pairs[k][at] = pair;
            levels[k][at] = (byte) (alike >= IS_NEAR ? NEAR : alike >= IS_FAR ? FAR : OTHER);
        }
        return levels[k][at];
    }
}
