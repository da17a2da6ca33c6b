package iq.masar.bench.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Several ways to do one small work, in turn, round by round: each turn repeats its way for a third of a second of this thread's processor time. The
 * first round warms up and is not kept. Ratios are taken within a round.
 */
final class Sprints {
    private static final long TURN = 330_000_000;

    /** Does the work once; answers how many operations that were. */
    @FunctionalInterface
    interface Sprint {
        long run() throws Exception;
    }

    private record Way(String name, Sprint sprint, List<Double> rates) {}

    private final List<Way> ways = new ArrayList<>();

    void add(String name, Sprint sprint) {
        ways.add(new Way(name, sprint, new ArrayList<>()));
    }

    void run(int rounds) throws Exception {
        for (var round = 0; round <= rounds; round++) {
            for (var way : ways) {
                var operations = 0L;
                var began = Rounds.cpu();
                var taken = 0L;
                while (taken < TURN) {
                    operations += way.sprint().run();
                    taken = Rounds.cpu() - began;
                }
                if (round > 0) {
                    way.rates().add(operations * 1e9 / taken);
                }
            }
        }
    }

    /** Prints a row for each way: millions of operations a CPU-second, median and range of the rounds, and how many times the first way. */
    void print(String title) {
        System.out.println("\n" + title + "\n\n| way | M a CPU-second (rounds) | ns each | times the first, median of the rounds |\n|---|---|---|---|");
        for (var way : ways) {
            var rates = way.rates().stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.3g (%.3g–%.3g) | %.1f | %.2f |%n",
                    way.name(),
                    rates[rates.length / 2] / 1e6,
                    rates[0] / 1e6,
                    rates[rates.length - 1] / 1e6,
                    1e9 / rates[rates.length / 2],
                    times(way));
        }
    }

    private double times(Way way) {
        var first = ways.getFirst();
        var times = new double[way.rates().size()];
        for (var round = 0; round < times.length; round++) {
            times[round] = way.rates().get(round) / first.rates().get(round);
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
