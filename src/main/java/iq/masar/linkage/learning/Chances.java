package iq.masar.linkage.learning;

import iq.masar.linkage.Records;
import iq.masar.linkage.alike.PairLevels;
import java.util.SplittableRandom;

/** How often each level is met by two rows taken at random, and how often each value. */
public final class Chances {
    private static final int SAMPLE = 200_000;
    private static final long SEED = 1957;
    final double[][] level;
    final int[][] counts;
    final int[] present;

    public Chances(Records records, PairLevels levels) {
        int width = records.columns().size();
        level = new double[width][];
        counts = new int[width][];
        present = new int[width];
        for (var c = 0; c < width; c++) {
            level[c] = new double[levels.crossed(c) + 1];
            counts[c] = new int[records.dictionary(c).size()];
            for (var row = 0; row < records.size(); row++) {
                int value = records.cell(row, c);
                counts[c][value]++;
                present[c] += value == 0 ? 0 : 1;
            }
        }
        sample(records, levels);
        for (var c = 0; c < width; c++) {
            settle(c);
        }
    }

    private void sample(Records records, PairLevels levels) {
        var chance = new SplittableRandom(SEED);
        int size = records.size();
        long wanted = Math.min(SAMPLE, 4 * records.pairs());
        for (long i = 0; i < wanted && size > 1; i++) {
            int one = chance.nextInt(records.leftSize());
            int other = records.areTwoFiles()
                    ? records.leftSize() + chance.nextInt(Math.max(1, size - records.leftSize()))
                    : chance.nextInt(size);
            if (one == other || other >= size) {
                continue;
            }
            long pattern = levels.of(one, other);
            for (var c = 0; c < level.length; c++) {
                level[c][PairLevels.level(pattern, c)]++;
            }
        }
    }

    /** Shares among pairs that can be compared; the share of equal values is counted, not sampled. */
    private void settle(int column) {
        var share = level[column];
        share[0] = 0;
        double sum = 0;
        for (var count : share) {
            sum += count;
        }
        double equal = 0;
        for (var value = 1; value < counts[column].length; value++) {
            double count = counts[column][value];
            equal += count * (count - 1);
        }
        equal /= Math.max(1.0, (double) present[column] * (present[column] - 1));
        double rest = Math.max(1, sum - share[1]);
        for (var l = 2; l < share.length; l++) {
            share[l] = Math.max(share[l], 0.3) / rest * (1 - equal);
        }
        share[1] = equal;
    }
}
