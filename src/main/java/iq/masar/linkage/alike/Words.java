package iq.masar.linkage.alike;

import java.util.Arrays;

/** The words of a dictionary's values, with what each says: rare words say more. */
final class Words {
    private static final int MOST = 32;
    private static final double NEAR = 0.75;
    private final Dictionary words = new Dictionary();
    private final int[][] of;
    private final double[] weight;
    private final double[] norm;

    Words(Dictionary values) {
        of = new int[values.size()][];
        of[0] = new int[0];
        for (var number = 1; number < values.size(); number++) {
            var parts = values.value(number).split(" ");
            of[number] = Arrays.stream(parts)
                    .limit(MOST)
                    .mapToInt(words::number)
                    .distinct()
                    .toArray();
        }
        weight = new double[words.size()];
        for (var word = 1; word < words.size(); word++) {
            weight[word] = Math.log(1 + (double) values.size() / words.count(word));
        }
        norm = new double[values.size()];
        for (var number = 1; number < values.size(); number++) {
            norm[number] = Math.sqrt(Arrays.stream(of[number])
                    .mapToDouble(word -> weight[word] * weight[word])
                    .sum());
        }
    }

    /** Cosine of the weighted words; a word counts for a near spelling of it in part. */
    double likeness(int one, int other) {
        double sum = 0;
        for (var word : of[one]) {
            double best = 0;
            for (var candidate : of[other]) {
                double near = word == candidate ? 1 : near(word, candidate);
                best = Math.max(best, near * weight[candidate]);
            }
            sum += best * weight[word];
        }
        return norm[one] == 0 || norm[other] == 0 ? 0 : sum / (norm[one] * norm[other]);
    }

    private double near(int word, int candidate) {
        var one = words.value(word);
        var other = words.value(candidate);
        if (one.length() < 3 || other.length() < 3 || Math.abs(one.length() - other.length()) > 3) {
            return 0;
        }
        double likeness = Edits.likeness(one, other);
        return likeness >= NEAR || (likeness >= 0.66 && one.length() <= 4) ? likeness : 0;
    }

    int[] of(int number) {
        return of[number];
    }

    double weight(int word) {
        return weight[word];
    }

    Dictionary words() {
        return words;
    }
}
