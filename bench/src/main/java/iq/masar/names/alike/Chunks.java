package iq.masar.names.alike;

import iq.masar.names.letters.Alphabet;
import iq.masar.names.letters.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds which letters answer which, by expectation and maximisation over pairs, and cuts the first table from it. */
final class Chunks {
    private static final double DEAR = 0.12; // a longer chunk must earn its place
    private static final int ROUNDS = 10;
    private final int a;
    private final int b;
    private final boolean twin;
    private double[] chance;

    Chunks(Script left, Script right) {
        a = Alphabet.size(left);
        b = Alphabet.size(right);
        twin = left == right;
        chance = new double[a * b * b * b + a * a * b * b];
    }

    int key(int a0, int a1, int b0, int b1, int b2) {
        return a1 == 0 ? ((a0 * b + b0) * b + b1) * b + b2 : a * b * b * b + ((a0 * a + a1) * b + b0) * b + b1;
    }

    private boolean allowed(int p, int q) {
        return p + q > 0 && (p < 2 ? q <= (p == 0 ? 1 : twin ? 2 : 3) : q <= 2);
    }

    private double first(byte[] x, byte[] y, int i, int j, int p, int q) {
        if (twin && p == 1 && q == 1) {
            return x[i] == y[j] ? 1 : 0.02;
        }
        return p == 1 && q == 1 ? 0.3 : p == 1 && q == 2 ? 0.05 : 0.03;
    }

    private int keyAt(byte[] x, byte[] y, int i, int j, int p, int q) {
        return key(
                p > 0 ? x[i] : 0, p > 1 ? x[i + 1] : 0, q > 0 ? y[j] : 0, q > 1 ? y[j + 1] : 0, q > 2 ? y[j + 2] : 0);
    }

    void learn(List<byte[][]> pairs) {
        for (var round = 0; round < ROUNDS; round++) {
            var counts = new double[chance.length];
            var log = 0.0;
            for (var pair : pairs) {
                log += expect(pair[0], pair[1], counts, round == 0);
            }
            var total = 0.0;
            for (var c : counts) {
                total += c;
            }
            for (var i = 0; i < counts.length; i++) {
                counts[i] /= total;
            }
            chance = counts;
            System.err.printf("  round %d: %.4f a pair%n", round, log / pairs.size());
        }
    }

    private double p(byte[] x, byte[] y, int i, int j, int p, int q, boolean start) {
        var extra = Math.max(0, p - 1) + Math.max(0, q - 1);
        var base = start ? first(x, y, i, j, p, q) / 50 : chance[keyAt(x, y, i, j, p, q)] + 1e-9;
        return base * (extra == 0 ? 1 : extra == 1 ? DEAR : DEAR * DEAR);
    }

    private double expect(byte[] x, byte[] y, double[] counts, boolean start) {
        var n = x.length;
        var m = y.length;
        var forward = new double[n + 1][m + 1];
        var backward = new double[n + 1][m + 1];
        forward[0][0] = 1;
        for (var i = 0; i <= n; i++) {
            for (var j = 0; j <= m; j++) {
                for (var p = 0; p <= 2 && i + p <= n; p++) {
                    for (var q = 0; q <= 3 && j + q <= m; q++) {
                        if (allowed(p, q)) {
                            forward[i + p][j + q] += forward[i][j] * p(x, y, i, j, p, q, start);
                        }
                    }
                }
            }
        }
        backward[n][m] = 1;
        for (var i = n; i >= 0; i--) {
            for (var j = m; j >= 0; j--) {
                for (var p = 0; p <= 2 && i + p <= n; p++) {
                    for (var q = 0; q <= 3 && j + q <= m; q++) {
                        if (allowed(p, q)) {
                            backward[i][j] += backward[i + p][j + q] * p(x, y, i, j, p, q, start);
                        }
                    }
                }
            }
        }
        var all = forward[n][m];
        if (!(all > 1e-300)) {
            return -700;
        }
        for (var i = 0; i <= n; i++) {
            for (var j = 0; j <= m; j++) {
                if (forward[i][j] == 0) {
                    continue;
                }
                for (var p = 0; p <= 2 && i + p <= n; p++) {
                    for (var q = 0; q <= 3 && j + q <= m; q++) {
                        if (allowed(p, q)) {
                            counts[keyAt(x, y, i, j, p, q)] +=
                                    forward[i][j] * p(x, y, i, j, p, q, start) * backward[i + p][j + q] / all;
                        }
                    }
                }
            }
        }
        return Math.log(all);
    }

    /** The first table: edits seen often enough, weighed by how much oftener than chance they meet. */
    EditTable table(Script left, Script right, int pairs, double least) {
        var edits = new ArrayList<int[]>();
        var chances = new ArrayList<Double>();
        edits.add(new int[5]);
        chances.add(0.0);
        var leftLetters = new double[a * a];
        var rightLetters = new double[b * b * b];
        for (var a0 = 0; a0 < a; a0++) {
            for (var a1 = 0; a1 < (a0 == 0 ? 1 : a); a1++) {
                for (var b0 = 0; b0 < b; b0++) {
                    for (var b1 = 0; b1 < (b0 == 0 ? 1 : b); b1++) {
                        for (var b2 = 0; b2 < (b1 == 0 || a1 != 0 ? 1 : b); b2++) {
                            var c = chance[key(a0, a1, b0, b1, b2)];
                            leftLetters[a0 * a + a1] += c;
                            rightLetters[(b0 * b + b1) * b + b2] += c;
                            var single = a1 == 0 && b1 == 0 && (a0 == 0 || b0 == 0 || twin && a0 == b0);
                            if ((a0 > 0 || b0 > 0) && (single || c * pairs * 7 >= least * (a1 == 0 && b1 == 0 ? 0.5 : 1))) {
                                edits.add(new int[] {a0, a1, b0, b1, b2});
                                chances.add(c);
                            }
                        }
                    }
                }
            }
        }
        var weight = new float[edits.size()];
        weight[0] = -5;
        for (var i = 1; i < weight.length; i++) {
            var e = edits.get(i);
            var c = chances.get(i) + 1e-6;
            var l = leftLetters[e[0] * a + e[1]] + 1e-5;
            var r = rightLetters[(e[2] * b + e[3]) * b + e[4]] + 1e-5;
            weight[i] = (float) (e[0] == 0 ? Math.log(c / r) * 0.7 : e[2] == 0 ? Math.log(c / l) * 0.7 : Math.log(c / Math.sqrt(l * r)) + 1.0);
        }
        var stride = 2 * a + 2 * b;
        return new EditTable(left, right, edits.toArray(int[][]::new), weight, new float[edits.size() * stride + EditTable.PAIRS]);
    }

    static boolean same(byte[] x, byte[] y) {
        return Arrays.equals(x, y);
    }
}
