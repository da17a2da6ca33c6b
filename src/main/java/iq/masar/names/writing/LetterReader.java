package iq.masar.names.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Decides letter by letter, over the whole word, how Sorani is read in Latin letters: whether و is w or u, ی y or î, and where the unwritten
 * short i stands. Weights are learned; a letter never seen has no reading.
 */
final class LetterReader {
    /** Slots of the weights; a power of two. */
    static final int SLOTS = 1 << 16;

    private static final int FEATURES = 17;
    private final Map<Character, List<String>> readings;
    private final float[] weights;

    LetterReader(Map<Character, List<String>> readings, float[] weights) {
        this.readings = readings;
        this.weights = weights;
    }

    /** The readings of every letter of a word in order, or none for a letter without; the concatenation is the word. */
    String[] read(String word) {
        var n = word.length();
        var score = new float[n][];
        var from = new int[n][];
        for (var i = 0; i < n; i++) {
            var here = choices(word, i);
            score[i] = new float[here.size()];
            from[i] = new int[here.size()];
            var before = i == 0 ? List.of("^") : choices(word, i - 1);
            for (var y = 0; y < here.size(); y++) {
                score[i][y] = Float.NEGATIVE_INFINITY;
                for (var p = 0; p < before.size(); p++) {
                    var value = (i == 0 ? 0 : score[i - 1][p]) + weigh(word, i, here.get(y), before.get(p));
                    if (value > score[i][y]) {
                        score[i][y] = value;
                        from[i][y] = p;
                    }
                }
            }
        }
        var out = new String[n];
        var best = 0;
        for (var y = 1; n > 0 && y < score[n - 1].length; y++) {
            best = score[n - 1][y] > score[n - 1][best] ? y : best;
        }
        for (var i = n - 1; i >= 0; i--) {
            out[i] = choices(word, i).get(best);
            best = from[i][best];
        }
        return out;
    }

    /** A reading of the first letters of a word: the letters written, the choice at the last, and what speaks for it. */
    private record Begun(String text, int last, double score) {}

    /** The best readings of a whole word, at most so many, each with its weight; none for a word with an unknown letter or none. */
    List<Ranked.Weighed> best(String word, int most) {
        var begun = List.of(new Begun("", 0, 0));
        for (var i = 0; i < word.length(); i++) {
            var before = i == 0 ? List.of("^") : choices(word, i - 1);
            var here = choices(word, i);
            var next = new ArrayList<Begun>();
            for (var y = 0; y < here.size(); y++) {
                var own = new ArrayList<Begun>();
                for (var one : begun) {
                    own.add(new Begun(
                            one.text() + here.get(y),
                            y,
                            one.score() + weigh(word, i, here.get(y), before.get(one.last()))));
                }
                own.sort(Comparator.comparingDouble((Begun one) -> -one.score()).thenComparing(Begun::text));
                next.addAll(own.subList(0, Math.min(most, own.size())));
            }
            begun = next;
        }
        return begun.stream()
                .filter(one -> !one.text().isEmpty())
                .map(one -> new Ranked.Weighed(one.text(), "reading", one.score()))
                .toList();
    }

    private List<String> choices(String word, int at) {
        return readings.getOrDefault(word.charAt(at), List.of(""));
    }

    private float weigh(String word, int at, String reading, String before) {
        var sum = 0f;
        for (var slot : slots(word, at, reading, before)) {
            sum += weights[slot];
        }
        return sum;
    }

    /** The slots that speak about reading a letter so after the letter before was read so. */
    static int[] slots(String word, int at, String reading, String before) {
        var c = new char[9];
        for (var k = -4; k <= 4; k++) {
            c[k + 4] = at + k < 0 ? '^' : at + k >= word.length() ? '$' : word.charAt(at + k);
        }
        var y = reading.hashCode();
        var p = before.hashCode();
        var out = new int[FEATURES];
        var n = 0;
        out[n++] = mix(y, n, c[4]);
        out[n++] = mix(y, n, c[3], c[4]);
        out[n++] = mix(y, n, c[4], c[5]);
        out[n++] = mix(y, n, c[3], c[4], c[5]);
        out[n++] = mix(y, n, c[2], c[3], c[4]);
        out[n++] = mix(y, n, c[4], c[5], c[6]);
        out[n++] = mix(y, n, c[2], c[3], c[4], c[5]);
        out[n++] = mix(y, n, c[3], c[4], c[5], c[6]);
        out[n++] = mix(y, n, c[2], c[3], c[4], c[5], c[6]);
        out[n++] = mix(y, n, c[1], c[2], c[3], c[4]);
        out[n++] = mix(y, n, c[4], c[5], c[6], c[7]);
        out[n++] = mix(y, n, c[0], c[1], c[2], c[3], c[4]);
        out[n++] = mix(y, n, c[4], c[5], c[6], c[7], c[8]);
        out[n++] = mix(y, n, p);
        out[n++] = mix(y, n, p, c[4], c[5]);
        out[n++] = mix(y, n, p, c[4], c[5], c[6]);
        out[n] = mix(y, n + 1, p, c[3], c[4]);
        return out;
    }

    private static int mix(int reading, int kind, int... letters) {
        var hash = reading * 31 + kind;
        for (var letter : letters) {
            hash = (hash ^ letter) * 0x01000193 + 0x9E37;
        }
        return hash * 0x9E3779B1 >>> 16;
    }

    /** Letters of a word without a reading. */
    List<Character> unknown(String word) {
        return word.chars()
                .mapToObj(c -> (char) c)
                .filter(c -> !readings.containsKey(c))
                .toList();
    }
}
