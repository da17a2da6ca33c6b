package iq.masar.names.alike;

import iq.masar.names.Comparisons;
import iq.masar.names.Name;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How well probabilities hold, and for whom: names of two to four parts put together from the pairs of a list, half of one person, half of two
 * (of which half differ in one part, a quarter in all but one). A quarter of the longer ones lose a part, a tenth of the rest is turned.
 */
final class Fairness {
    private static final int NAMES = 4_000;

    private Fairness() {}

    private static final class Counts {
        private double brier;
        private double far; // of one person, or of two with nothing in common
        private int pairs;
        private int farPairs;
        private int same;
        private int missed;
        private int unseen;
        private int alarms;
    }

    static void print(Corpus corpus) throws IOException {
        System.out.println("| group | pairs | Brier | Brier without near strangers | missed by propose | missed by review | strangers proposed |");
        System.out.println("|---|---|---|---|---|---|---|");
        var arabic = new ArrayList<>(corpus.iraq());
        arabic.addAll(corpus.palestine());
        row("Arabic: Iraq and Palestine lists", arabic);
        var random = new Random(4);
        row("Kurdish: Sorani words, passport habit", corpus.sorani().stream()
                .map(pair -> new Corpus.Pair(pair.arabic(), Learn.asPassport(pair.latin(), random)))
                .toList());
        row("others: google-eval without عحقصضطظذ", corpus.google("eval").stream()
                .filter(pair -> !pair.arabic().matches(".*[عحقصضطظذ].*"))
                .toList());
    }

    private static void row(String group, List<Corpus.Pair> pairs) {
        var usable = pairs.stream()
                .filter(pair -> (pair.arabic() + pair.latin()).chars().allMatch(Character::isLetter))
                .toList();
        var random = new Random(21);
        var counts = new Counts();
        for (var k = 0; k < NAMES; k++) {
            count(usable, random, k % 2 == 0, counts);
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.4f | %.4f | %.4f | %.4f | %.4f |%n",
                group,
                counts.pairs,
                counts.brier / counts.pairs,
                counts.far / counts.farPairs,
                counts.missed / (double) counts.same,
                counts.unseen / (double) counts.same,
                counts.alarms / (double) (counts.pairs - counts.same));
    }

    private static void count(List<Corpus.Pair> pairs, Random random, boolean same, Counts counts) {
        var n = 2 + random.nextInt(3);
        var alien = random.nextInt(n);
        var kind = random.nextInt(4);
        var left = new ArrayList<String>();
        var right = new ArrayList<String>();
        for (var i = 0; i < n; i++) {
            var own = pairs.get(random.nextInt(pairs.size()));
            var other = pairs.get(random.nextInt(pairs.size()));
            left.add(own.arabic());
            right.add((same || (kind < 2 ? i != alien : kind == 2 && i == alien) ? own : other).latin());
        }
        if (n > 2 && random.nextInt(4) == 0) {
            var dropped = random.nextInt(n);
            right.remove(!same && kind < 2 && dropped == alien ? (dropped + 1) % n : dropped);
        } else if (random.nextInt(10) == 0) {
            Collections.swap(right, 0, n - 1);
        }
        var one = name(left);
        var two = name(right);
        if (one.isEmpty() || two.isEmpty()) {
            return;
        }
        var probability = Comparisons.compare(one.get(), two.get()).probability();
        var error = (probability - (same ? 1 : 0)) * (probability - (same ? 1 : 0));
        counts.pairs++;
        counts.brier += error;
        if (same || kind == 3) {
            counts.far += error;
            counts.farPairs++;
        }
        counts.same += same ? 1 : 0;
        counts.missed += same && probability < Comparisons.PROPOSE ? 1 : 0;
        counts.unseen += same && probability < Comparisons.REVIEW ? 1 : 0;
        counts.alarms += !same && probability >= Comparisons.PROPOSE ? 1 : 0;
    }

    private static java.util.Optional<Name> name(List<String> parts) {
        return Retrieval.name(String.join(" ", parts));
    }
}
