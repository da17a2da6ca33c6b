package iq.masar.names.alike;

import iq.masar.names.letters.Alphabet;
import iq.masar.names.letters.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Teaches a table to tell the right answer from its nearest wrong ones: for each pair the weights of the edits on the best alignments move
 * by the softmax over the true partner, hard neighbours from both sides, and nothing (0), so that a positive score means a match.
 */
final class Contrast {
    private static final int NEIGHBOURS = 10;
    private static final int HARD = 5;
    private static final float RATE = 0.03f;
    private static final float EASE = 50;
    private static final double NOTHING = 0.3; // weight of no partner at all
    private static final double HOPELESS = 0.003; // a pair this unlikely is an error of the list
    private final EditTable table;
    private final Random random = new Random(11);
    private final float[] weightEase;
    private final float[] contextEase;
    private final float[] weightSum;
    private final float[] contextSum;
    private int kept;
    private final Map<String, List<byte[]>> leftNear = new HashMap<>();
    private final Map<String, List<byte[]>> rightNear = new HashMap<>();
    private final List<byte[]> lefts = new ArrayList<>();
    private final List<byte[]> rights = new ArrayList<>();
    private final Set<String> true_ = new HashSet<>();

    Contrast(EditTable table) {
        this.table = table;
        weightEase = new float[table.weight.length];
        contextEase = new float[table.context.length];
        weightSum = new float[table.weight.length];
        contextSum = new float[table.context.length];
    }

    void learn(List<byte[][]> pairs, int rounds) {
        prepare(pairs);
        var order = new ArrayList<>(pairs);
        for (var round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            var loss = 0.0;
            var rate = RATE * (round < rounds / 2 ? 1 : 1 - 0.8f * (round - rounds / 2) / (rounds - rounds / 2));
            for (var pair : order) {
                loss += step(pair[0], pair[1], rate);
            }
            shrink();
            if (round > 0) {
                keep();
            }
            System.err.printf("  round %d: loss %.4f%n", round, loss / order.size());
        }
        if (kept > 0) {
            settle();
        }
    }

    /** The mean of the rounds after the first is steadier than any of them. */
    private void keep() {
        kept++;
        for (var i = 0; i < weightSum.length; i++) {
            weightSum[i] += table.weight[i];
        }
        for (var i = 0; i < contextSum.length; i++) {
            contextSum[i] += table.context[i];
        }
    }

    private void settle() {
        for (var i = 0; i < weightSum.length; i++) {
            table.weight[i] = weightSum[i] / kept;
        }
        for (var i = 0; i < contextSum.length; i++) {
            table.context[i] = contextSum[i] / kept;
        }
    }

    private void prepare(List<byte[][]> pairs) {
        var seenLeft = new HashSet<String>();
        var seenRight = new HashSet<String>();
        for (var pair : pairs) {
            true_.add(key(pair[0], pair[1]));
            if (seenLeft.add(Arrays.toString(pair[0]))) {
                lefts.add(pair[0]);
                for (var key : Skeleton.keys(pair[0], table.left)) {
                    leftNear.computeIfAbsent(key, k -> new ArrayList<>()).add(pair[0]);
                }
            }
            if (seenRight.add(Arrays.toString(pair[1]))) {
                rights.add(pair[1]);
                for (var key : Skeleton.keys(pair[1], table.right)) {
                    rightNear.computeIfAbsent(key, k -> new ArrayList<>()).add(pair[1]);
                }
            }
        }
    }

    private static String key(byte[] x, byte[] y) {
        return Arrays.toString(x) + Arrays.toString(y);
    }

    private double step(byte[] x, byte[] y, float rate) {
        var noisyX = random.nextInt(12) == 0 ? typo(x, table.a) : x;
        var noisyY = random.nextInt(12) == 0 ? typo(y, table.b) : y;
        if (table.left == Script.ARABIC && random.nextInt(4) == 0) {
            noisyX = folded(noisyX);
        }
        if (table.right == Script.ARABIC && random.nextInt(4) == 0) {
            noisyY = folded(noisyY);
        }
        var loss = anchored(noisyX, noisyY, near(x, y, true), true, rate);
        return loss + anchored(noisyX, noisyY, near(x, y, false), false, rate);
    }

    /** Wrong partners of x on the right (or of y on the left) that look most like it. */
    private List<byte[]> near(byte[] x, byte[] y, boolean right) {
        var pool = right ? rights : lefts;
        var index = right ? rightNear : leftNear;
        var keys = Skeleton.keys(right ? x : y, right ? table.left : table.right);
        var own = right ? y : x;
        var found = new ArrayList<byte[]>();
        for (var i = 0; i < NEIGHBOURS; i++) {
            var list = index.get(keys.get(i < NEIGHBOURS / 3 ? 0 : random.nextInt(keys.size())));
            if (list != null) {
                found.add(list.get(random.nextInt(list.size())));
            }
        }
        for (var i = 0; i < 3; i++) {
            found.add(pool.get(random.nextInt(pool.size())));
        }
        found.removeIf(z -> Arrays.equals(z, own) || true_.contains(right ? key(x, z) : key(z, y)) || table.left == table.right && Arrays.equals(z, right ? x : y));
        return found;
    }

    private double anchored(byte[] x, byte[] y, List<byte[]> wrong, boolean right, float rate) {
        var scores = new float[wrong.size()];
        for (var i = 0; i < scores.length; i++) {
            scores[i] = right ? table.score(x, wrong.get(i)) : table.score(wrong.get(i), y);
        }
        var order = new ArrayList<Integer>();
        for (var i = 0; i < scores.length; i++) {
            order.add(i);
        }
        order.sort((p, q) -> Float.compare(scores[q], scores[p]));
        var hard = order.subList(0, Math.min(HARD, order.size()));
        var own = table.score(x, y);
        var top = Math.max(0, own);
        for (var i : hard) {
            top = Math.max(top, scores[i]);
        }
        var sum = Math.exp(own - top) + NOTHING * Math.exp(-top);
        for (var i : hard) {
            sum += Math.exp(scores[i] - top);
        }
        var chance = Math.exp(own - top) / sum;
        if (chance < HOPELESS) {
            return -Math.log(HOPELESS);
        }
        if (chance < 0.995) {
            move(x, y, (float) (1 - chance), rate);
        }
        byte[] last = null;
        for (var i : hard) {
            var p = Math.exp(scores[i] - top) / sum;
            if (p > 0.005 && wrong.get(i) != last) {
                last = wrong.get(i);
                move(right ? x : last, right ? last : y, (float) -p, rate);
            }
        }
        return -Math.log(chance + 1e-12);
    }

    private void move(byte[] x, byte[] y, float by, float rate) {
        for (var step : Alignment.steps(table, x, y)) {
            var edit = step.edit();
            weightEase[edit] += by * by;
            table.weight[edit] += rate * by / (float) Math.sqrt(1 + weightEase[edit] / EASE);
            var row = edit * table.stride;
            var beforeX = step.i() == 0 ? 0 : x[step.i() - 1];
            var afterX = step.i() + step.p() == x.length ? 0 : x[step.i() + step.p()];
            var beforeY = step.j() == 0 ? 0 : y[step.j() - 1];
            var afterY = step.j() + step.q() == y.length ? 0 : y[step.j() + step.q()];
            nudge(row + beforeX, by, rate);
            nudge(row + table.a + afterX, by, rate);
            nudge(row + 2 * table.a + beforeY, by, rate);
            nudge(row + 2 * table.a + table.b + afterY, by, rate);
            nudge(table.pair(edit, 0, beforeX, beforeY), by, rate);
            nudge(table.pair(edit, 1, afterX, afterY), by, rate);
            nudge(table.pair(edit, 2, beforeX, afterX), by, rate);
            nudge(table.pair(edit, 3, beforeY, afterY), by, rate);
        }
    }

    private void nudge(int at, float by, float rate) {
        contextEase[at] += by * by;
        table.context[at] += rate * by / (float) Math.sqrt(1 + contextEase[at] / EASE);
    }

    /** What hardly moved goes back to nothing. */
    private void shrink() {
        for (var i = 0; i < table.context.length; i++) {
            var c = table.context[i] * 0.93f;
            table.context[i] = Math.abs(c) < 0.016f ? 0 : Math.clamp(c, -3.9f, 3.9f);
        }
    }

    private byte[] typo(byte[] word, int letters) {
        if (word.length < 4) {
            return word;
        }
        var at = random.nextInt(word.length);
        var letter = (byte) (1 + random.nextInt(Math.min(letters - 1, 28)));
        switch (random.nextInt(4)) {
            case 0 -> {
                var out = new byte[word.length - 1];
                System.arraycopy(word, 0, out, 0, at);
                System.arraycopy(word, at + 1, out, at, out.length - at);
                return out;
            }
            case 1 -> {
                var out = new byte[word.length + 1];
                System.arraycopy(word, 0, out, 0, at);
                out[at] = letter;
                System.arraycopy(word, at, out, at + 1, word.length - at);
                return out;
            }
            case 2 -> {
                var out = word.clone();
                out[at] = letter;
                return out;
            }
            default -> {
                var out = word.clone();
                if (at + 1 < out.length) {
                    var held = out[at];
                    out[at] = out[at + 1];
                    out[at + 1] = held;
                }
                return out;
            }
        }
    }

    static byte[] folded(byte[] word) {
        return Alphabet.codes(iq.masar.names.letters.Folding.fold(Alphabet.word(word, Script.ARABIC)), Script.ARABIC);
    }
}
