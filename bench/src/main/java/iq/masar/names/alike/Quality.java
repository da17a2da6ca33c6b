package iq.masar.names.alike;

import iq.masar.names.writing.SoraniLearner;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Prints the quality of names on lists that no table was learned from: {@code Quality DATA [show]}. */
final class Quality {
    private static final int RECORDS = 10_000;
    private static final int QUESTIONS = 1_000;

    private Quality() {}

    public static void main(String[] words) throws IOException {
        var data = Path.of(words[0]);
        var show = words.length > 1;
        var corpus = new Corpus(data);
        System.out.println("| list | questions | candidates | R@1 | R@5 | target | baseline |");
        System.out.println("|---|---|---|---|---|---|---|");
        row(data, "google-eval, Arabic to Latin", () -> Retrieval.of(corpus.google("eval"), show), "R@1 .975", ".500 ICU+JW, .964 edit table");
        row(data, "Wikidata slice", () -> Retrieval.of(corpus.slice(), show), "R@1 .92", ".402 ICU+JW, .844 edit table");
        row(
                data,
                "its rows with عحقصضطظذ",
                () -> Retrieval.of(corpus.slice().stream().filter(p -> p.arabic().matches(".*[عحقصضطظذ].*")).toList(), show),
                "R@1 .90",
                ".475 ICU+JW, .827 edit table");
        row(data, "Iraq", () -> Retrieval.of(corpus.iraq(), show), "R@1 .96", ".741 ICU+JW, .910 edit table");
        row(
                data,
                "full names of Iraq and Palestine parts, noisy",
                () -> Retrieval.of(full(corpus), show),
                "R@1 .95, R@5 .985",
                ".798/.948 ICU+JW");
        row(data, "Palestine dictionary", () -> Retrieval.of(corpus.palestine(), show), "R@1 .85", ".336 ICU+JW, .777 edit table");
        try {
            System.out.printf(
                    Locale.ROOT,
                    "| Sorani to Latin, exact, five folds | | | %.4f | | .92 | .802 |%n",
                    SoraniLearner.folds(SoraniLearner.words(data.resolve("wergor_ckb_pairs.tsv")), Folds::of));
        } catch (NoSuchFileException absent) {
            skipped(data, "Sorani to Latin, exact, five folds", absent);
        }
    }

    /** What is measured of one list. */
    @FunctionalInterface
    private interface Measured {
        Retrieval.Figures figures() throws IOException;
    }

    /** A list whose file is not in the folder is left out, and that is said. */
    private static void row(Path data, String name, Measured measured, String target, String baseline) throws IOException {
        try {
            row(name, measured.figures(), target, baseline);
        } catch (NoSuchFileException absent) {
            skipped(data, name, absent);
        }
    }

    private static void skipped(Path data, String name, NoSuchFileException absent) {
        System.out.printf("| %s | left out: %s is not in the folder | | | | | |%n", name, data.relativize(Path.of(absent.getFile())));
    }

    private static void row(String name, Retrieval.Figures figures, String target, String baseline) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.4f | %.4f | %s | %s |%n",
                name,
                figures.questions(),
                figures.candidates(),
                figures.at1(),
                figures.at5(),
                target,
                baseline);
    }

    /** Names of four parts, 10,000 people in Latin; the first 1,000 are asked for in Arabic with one disturbance each in three of four. */
    static Retrieval.Asked full(Corpus corpus) throws IOException {
        var parts = new ArrayList<>(corpus.iraq());
        parts.addAll(corpus.palestine());
        parts.removeIf(pair -> pair.arabic().contains(" ") || pair.latin().contains("-") && !pair.latin().startsWith("al-")
                || pair.latin().matches(".*[^a-z' -].*"));
        var random = new Random(17);
        var questions = new ArrayList<Corpus.Pair>();
        var candidates = new ArrayList<String>();
        for (var k = 0; k < RECORDS; k++) {
            var arabic = new ArrayList<String>();
            var latin = new ArrayList<String>();
            for (var i = 0; i < 4; i++) {
                var pair = parts.get(random.nextInt(parts.size()));
                arabic.add(pair.arabic());
                latin.add(pair.latin());
            }
            var name = String.join(" ", latin);
            candidates.add(name);
            if (k < QUESTIONS) {
                disturb(arabic, random);
                questions.add(new Corpus.Pair(String.join(" ", arabic), name));
            }
        }
        return new Retrieval.Asked(questions, candidates);
    }

    private static void disturb(List<String> name, Random random) {
        var at = random.nextInt(name.size());
        switch (random.nextInt(8)) {
            case 0, 1 -> name.remove(2);
            case 2 -> name.set(at, dropped(name.get(at), random));
            case 3 -> name.set(at, doubled(name.get(at), random));
            case 4 -> name.replaceAll(part -> iq.masar.names.letters.Folding.fold(part));
            case 5 -> {
                var held = name.getFirst();
                name.set(0, name.getLast());
                name.set(name.size() - 1, held);
            }
            default -> {}
        }
    }

    private static String dropped(String part, Random random) {
        var at = random.nextInt(part.length());
        return part.length() < 4 ? part : part.substring(0, at) + part.substring(at + 1);
    }

    private static String doubled(String part, Random random) {
        var at = random.nextInt(part.length());
        return part.substring(0, at) + part.charAt(random.nextInt(part.length())) + part.substring(at);
    }
}
