package iq.masar.bench.peers;

import iq.masar.linkage.rules.Jaro;
import iq.masar.names.Comparisons;
import iq.masar.names.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Comparing two whole names: the string similarity everybody uses, the same of Masar's linkage, and Masar's comparison with its reasons. */
final class ComparePhase {
    private static final int PEOPLE = 10_000;
    private static final int TURN = 500;
    private static final double FALSE_ALARMS = 0.001;
    private static final double NO_DIFFERENCE = 1e-12; // commons-text counts half a swap, DuckDB and Masar whole ones
    private static final JaroWinklerSimilarity THEIRS = new JaroWinklerSimilarity();
    private static final Jaro OURS = new Jaro();
    private static double sink;

    /** Two spellings and whether one person is meant. */
    private record Pair(String one, String other, Name left, Name right, boolean same) {
        static Pair of(String one, String other, boolean same) {
            return new Pair(one, other, SearchPhase.name(one), SearchPhase.name(other), same);
        }
    }

    private ComparePhase() {}

    static void run(Path folder, int rounds) throws Exception {
        var persons = folder.resolve("compared.tsv");
        var asked = folder.resolve("compared-queries.tsv");
        var gen = new Gen();
        gen.persons(PEOPLE, 42, persons.toString());
        gen.queries(persons.toString(), PEOPLE / 2, 3, asked.toString(), false);
        compare("Latin with Latin", pairs(persons, asked, 2, 4), rounds);
        compare("Arabic with Arabic", pairs(persons, asked, 1, 3), rounds);
        compare("Arabic with Latin", pairs(persons, asked, 1, 4), rounds);
        System.out.println("check " + (int) sink % 1000);
    }

    /** Every corrupted name beside its own person, and beside the next one. */
    private static List<Pair> pairs(Path persons, Path asked, int column, int cell) throws IOException {
        var people = Files.readAllLines(persons).stream().map(line -> line.split("\t", -1)).toList();
        var pairs = new ArrayList<Pair>();
        for (var question : SearchPhase.questions(asked)) {
            var truth = Integer.parseInt(question[1]);
            pairs.add(Pair.of(question[cell], people.get(truth - 1)[column], true));
            pairs.add(Pair.of(question[cell], people.get(truth % people.size())[column], false));
        }
        return pairs;
    }

    private static void compare(String title, List<Pair> pairs, int rounds) throws Exception {
        ToDoubleFunction<Pair> theirs = pair -> THEIRS.apply(pair.one(), pair.other());
        ToDoubleFunction<Pair> ours = pair -> OURS.of(pair.one(), pair.other());
        ToDoubleFunction<Pair> whole = pair -> Comparisons.compare(pair.left(), pair.right()).bits();
        var equal = pairs.stream().filter(pair -> Math.abs(theirs.applyAsDouble(pair) - ours.applyAsDouble(pair)) < NO_DIFFERENCE).count();
        System.out.printf(
                Locale.ROOT,
                "%n%s, %,d pairs: both Jaro–Winklers give the same number for %,d; one person found at %.1f %% false alarms: Jaro–Winkler %.4f, Masar's comparison %.4f%n",
                title,
                pairs.size(),
                equal,
                100 * FALSE_ALARMS,
                found(pairs, theirs),
                found(pairs, whole));
        var ways = new Sprints();
        ways.add("commons-text JaroWinklerSimilarity", turn(pairs, theirs));
        ways.add("Masar's Jaro–Winkler", turn(pairs, ours));
        ways.add("Masar's comparison, with every reason", turn(pairs, whole));
        ways.run(rounds);
        ways.print(title);
    }

    private static Sprints.Sprint turn(List<Pair> pairs, ToDoubleFunction<Pair> way) {
        var next = new int[1];
        return () -> {
            for (var i = 0; i < TURN; i++) {
                sink += way.applyAsDouble(pairs.get(next[0]++ % pairs.size()));
            }
            return TURN;
        };
    }

    /** The share of true pairs above the score that one in a thousand false ones reaches. */
    private static double found(List<Pair> pairs, ToDoubleFunction<Pair> way) {
        var others = pairs.stream().filter(pair -> !pair.same()).mapToDouble(way).sorted().toArray();
        var limit = others[(int) (others.length * (1 - FALSE_ALARMS))];
        var same = pairs.stream().filter(Pair::same).mapToDouble(way).toArray();
        return Arrays.stream(same).filter(score -> score > limit).count() / (double) same.length;
    }
}
