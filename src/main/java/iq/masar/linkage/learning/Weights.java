package iq.masar.linkage.learning;

import iq.masar.linkage.Records;
import iq.masar.linkage.alike.PairLevels;
import java.util.Arrays;

/** What each level says for or against two rows being one person, in bits, and how rare such pairs are. */
public final class Weights {
    private static final double LEAST_COUNT = 0.5;
    private static final double MOST_BITS = 24;
    private static final double LEAST_SAID =
            0.05; // bits between alike and unlike: a column that says less is left out and named
    private final Records records;
    final double[][] bits;
    final double[][] equal;
    final double prior;

    /** Weights learned elsewhere from the same records. */
    Weights(Records records, double[][] bits, double[][] equal, double prior) {
        this.records = records;
        this.bits = bits;
        this.equal = equal;
        this.prior = prior;
    }

    Weights(Records records, Chances chances, Learning learning) {
        this.records = records;
        int width = records.columns().size();
        bits = new double[width][];
        equal = new double[width][];
        prior = log2(learning.share / (1 - learning.share));
        for (var c = 0; c < width; c++) {
            bits[c] = new double[learning.match[c].length];
            for (var l = 1; l < bits[c].length; l++) {
                bits[c][l] = Math.clamp(log2(learning.match[c][l] / learning.unmatch[c][l]), -MOST_BITS, MOST_BITS);
            }
            monotone(bits[c]);
            equal[c] = equal(chances, learning, c);
            if (bits[c][1] - bits[c][bits[c].length - 2] < LEAST_SAID) {
                Arrays.fill(bits[c], 0);
                Arrays.fill(equal[c], 0);
            }
        }
    }

    /** A less alike level never says more than a more alike one. */
    private static void monotone(double[] bits) {
        for (var l = 2; l < bits.length - 1; l++) {
            bits[l] = Math.min(bits[l], bits[l - 1]);
        }
    }

    /** Bits of agreement by value: a rare value says more. Frequencies are scaled to the chance of equality as learned. */
    private static double[] equal(Chances chances, Learning learning, int column) {
        var counts = chances.counts[column];
        double present = Math.max(1, chances.present[column]);
        double sum = 0;
        for (var value = 1; value < counts.length; value++) {
            double share = Math.max(counts[value] - 1, LEAST_COUNT) / present;
            sum += counts[value] == 0 ? 0 : share * share;
        }
        double scale = Math.min(1, Math.sqrt(learning.unmatch[column][1] / Math.max(sum, 1e-18)));
        var equal = new double[counts.length];
        for (var value = 1; value < counts.length; value++) {
            double share = scale * Math.max(counts[value] - 1, LEAST_COUNT) / present;
            equal[value] = Math.min(MOST_BITS, log2(learning.match[column][1] / share));
        }
        return equal;
    }

    /** Logarithm to base two. */
    public static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }

    /** Bits before anything is compared. */
    public double prior() {
        return prior;
    }

    /** Whether agreement in a column turned out to say nothing or the contrary, so that it counts nothing (IDN-32). */
    public boolean saysNothing(int column) {
        return bits[column][1] == 0 && bits[column][2] == 0;
    }

    /** Bits of one column at one level, averaged over values. */
    public double bits(int column, int level) {
        return bits[column][level];
    }

    /** All bits of a pair, the prior among them. */
    public double of(long pattern, int one) {
        double sum = prior;
        for (var c = 0; c < bits.length; c++) {
            int level = PairLevels.level(pattern, c);
            sum += level == 1 ? equal[c][records.cell(one, c)] : bits[c][level];
        }
        return sum;
    }

    /**
     * All bits of a pair, or negative infinity as soon as they cannot reach {@code least} any more: columns are looked
     * into one by one, the rest taken at their best.
     */
    public double of(PairLevels levels, int one, int other, double least) {
        double sum = prior;
        var open = 0;
        for (var c = 0; c < bits.length; c++) {
            int first = records.cell(one, c);
            if (first != 0 && first == records.cell(other, c)) {
                sum += equal[c][first];
            } else {
                sum += best(c, first == 0 || records.cell(other, c) == 0);
                open |= 1 << c;
            }
        }
        for (var c = 0; c < bits.length && sum >= least; c++) {
            if ((open >> c & 1) != 0) {
                var isMissing = records.cell(one, c) == 0 || records.cell(other, c) == 0;
                sum += bits[c][levels.level(c, one, other)] - best(c, isMissing);
            }
        }
        return sum < least ? Double.NEGATIVE_INFINITY : sum;
    }

    /** The most that values which are not equal can say. */
    private double best(int column, boolean isMissing) {
        double crossed = Math.max(0, bits[column][bits[column].length - 1]);
        return isMissing ? crossed : Math.max(crossed, bits[column][2]);
    }

    /** A sum of bits as a probability. */
    public static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
