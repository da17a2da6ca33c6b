package iq.masar.bench.peers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Names and linkage beside their peers, round by round in one run: {@code ./masar bench names [--quick] [--people N] [PHASE...]}. Phases: mrz,
 * compare, dice, trigram, duke, search, screen, link; growth only when asked for.
 */
public final class NamesBench {
    private static final int ROUNDS = 5;
    private static final int QUICK_ROUNDS = 2;
    private static final int DUKE_PEOPLE = 100_000; // more would take Duke minutes a round

    private NamesBench() {}

    public static void main(String[] words) throws Exception {
        var wanted = List.of(words);
        var quick = wanted.contains("--quick");
        var at = wanted.indexOf("--people");
        var people = at >= 0 ? Integer.parseInt(words[at + 1]) : quick ? 50_000 : 1_000_000;
        var rounds = quick ? QUICK_ROUNDS : ROUNDS;
        var folder = Files.createTempDirectory("masar-bench");
        System.out.printf(
                Locale.ROOT,
                "%d people, %d rounds after one to warm up; %d processors, Java %s%n",
                people,
                rounds,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
        try {
            if (has("mrz", wanted)) {
                MrzPhase.run(folder, rounds);
            }
            if (has("compare", wanted)) {
                ComparePhase.run(folder, rounds);
            }
            if (has("dice", wanted)) {
                DicePhase.run(folder, Math.min(people, quick ? 20_000 : 100_000), rounds);
            }
            if (has("trigram", wanted)) {
                TrigramPhase.run(folder, people, rounds, quick ? 100 : 500);
            }
            if (has("duke", wanted)) {
                DukePhase.run(folder, quick ? Math.min(people, DUKE_PEOPLE / 10) : Math.min(people, DUKE_PEOPLE), rounds);
            }
            if (has("search", wanted)) {
                SearchPhase.run(folder, people, rounds, quick ? 300 : 500);
            }
            if (wanted.contains("growth")) { // asked for by name: ten million people take 14 GB
                SearchPhase.growth(folder, people, rounds, quick ? 300 : 500);
            }
            if (has("screen", wanted)) {
                ScreenPhase.run(folder, people, rounds, quick ? 200 : 500);
            }
            if (has("link", wanted)) {
                LinkPhase.run(folder, people, rounds);
            }
        } finally {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean has(String phase, List<String> wanted) {
        return wanted.stream().noneMatch(word -> word.matches("[a-z]+")) || wanted.contains(phase);
    }
}
