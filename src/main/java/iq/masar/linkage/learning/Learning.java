package iq.masar.linkage.learning;

import iq.masar.linkage.Records;
import iq.masar.linkage.alike.PairLevels;
import java.util.Arrays;

/**
 * Expectation maximisation over the pairs that blocking offers, as a part of all pairs. What two rows agree on by
 * chance is measured on pairs taken at random, outside any block; only what one person's rows agree on is learned, so
 * that no column is judged inside blocks built on it. Pairs that were not offered count as no match.
 */
public final class Learning {
    private static final int ROUNDS = 60;
    private static final double STILL = 1e-7;
    private static final double TRUST = 6;
    final double[][] match;
    final double[][] unmatch;
    double share;
    private final double[][] first;
    private final Chances chances;
    private final double pairs;
    private final double sampled;
    private final double least;
    private final double most;

    private Learning(Records records, PairLevels levels, Chances chances, double sampled) {
        int width = records.columns().size();
        this.chances = chances;
        this.pairs = records.pairs();
        this.sampled = sampled;
        match = new double[width][];
        first = new double[width][];
        unmatch = new double[width][];
        for (var c = 0; c < width; c++) {
            first[c] = expectation(levels.crossed(c) + 1);
            match[c] = first[c].clone();
            unmatch[c] = chances.level[c].clone();
        }
        double people = Math.min(
                records.leftSize(), records.areTwoFiles() ? records.size() - records.leftSize() : records.size());
        least = 1 / pairs;
        most = Math.min(0.5, 8 * people / pairs);
        share = Math.min(most, 0.3 * people / pairs);
    }

    /** Where learning starts: equal mostly, less alike less often, found elsewhere seldom. */
    private static double[] expectation(int size) {
        var share = new double[size];
        share[1] = 0.8;
        double left = 0.14;
        for (var l = 2; l < size - 2; l++) {
            share[l] = left / 2;
            left /= 2;
        }
        share[size - 2] = left + 0.04;
        share[size - 1] = 0.02;
        return share;
    }

    /**
     * Learns from patterns.
     *
     * @param sampled the part of all offered pairs that the patterns were counted on, above 0 and at most 1
     */
    public static Weights learn(
            Records records, PairLevels levels, Chances chances, Patterns patterns, double sampled) {
        var learning = new Learning(records, levels, chances, sampled);
        learning.run(patterns);
        return new Weights(records, chances, learning);
    }

    private void run(Patterns patterns) {
        var all = patterns.patterns();
        var counts = Arrays.stream(all).mapToInt(patterns::count).toArray();
        for (var round = 0; round < ROUNDS; round++) {
            double before = share;
            correct();
            round(all, counts);
            if (Math.abs(share - before) < STILL * before && round > 5) {
                break;
            }
        }
        correct();
    }

    /** Random pairs hold some matches: what they add to the chance levels is taken off. */
    private void correct() {
        for (var c = 0; c < match.length; c++) {
            for (var l = 1; l < match[c].length; l++) {
                double chance = chances.level[c][l];
                unmatch[c][l] =
                        Math.max((chance - share * match[c][l]) / (1 - share), Math.max(0.02 * chance, 0.2 / pairs));
            }
        }
    }

    private void round(long[] patterns, int[] counts) {
        var seen = new double[match.length][];
        var present = new double[match.length];
        for (var c = 0; c < match.length; c++) {
            seen[c] = new double[match[c].length];
        }
        var logs = new double[match.length][];
        for (var c = 0; c < match.length; c++) {
            logs[c] = new double[match[c].length];
            for (var l = 1; l < logs[c].length; l++) {
                logs[c][l] = Math.log(match[c][l] / unmatch[c][l]);
            }
        }
        double odds = Math.log(share / (1 - share));
        double matches = 0;
        for (var i = 0; i < patterns.length; i++) {
            double sum = odds;
            for (var c = 0; c < match.length; c++) {
                sum += logs[c][PairLevels.level(patterns[i], c)];
            }
            double weight = counts[i] / (1 + Math.exp(-sum));
            matches += weight;
            for (var c = 0; c < match.length; c++) {
                int level = PairLevels.level(patterns[i], c);
                seen[c][level] += weight;
                present[c] += level == 0 ? 0 : weight;
            }
        }
        for (var c = 0; c < match.length; c++) {
            for (var l = 1; l < match[c].length; l++) {
                match[c][l] = (seen[c][l] + TRUST * first[c][l]) / (present[c] + TRUST);
            }
        }
        share = Math.clamp(matches / sampled / pairs, least, most);
    }
}
