package iq.masar.bench.peers;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Several ways to do one work, in turn, round by round; the first round warms up and is not kept. Time is of the processor, of this thread, unless a way
 * brings a clock of its own.
 */
final class Rounds {
    /** One operation; answers whether it found what it should. */
    @FunctionalInterface
    interface Work {
        boolean done(int item) throws Exception;
    }

    private record Way(String name, int share, Work work, LongSupplier clock, List<Double> means, List<Long> all, int[] found) {}

    private final List<Way> ways = new ArrayList<>();

    /** A way that does every {@code share}th item of a round. */
    void add(String name, int share, Work work) {
        add(name, share, work, Rounds::cpu);
    }

    /** The same with a clock, in nanoseconds of the processor, that knows who else works for it. */
    void add(String name, int share, Work work, LongSupplier clock) {
        ways.add(new Way(name, share, work, clock, new ArrayList<>(), new ArrayList<>(), new int[2]));
    }

    /** Runs rounds of so many items, different ones in each. */
    void run(int rounds, int items) throws Exception {
        for (var round = 0; round <= rounds; round++) {
            for (var way : ways) {
                var n = 0;
                var sum = 0L;
                for (var item = round * items; item < (round + 1) * items; item += way.share()) {
                    var before = way.clock().getAsLong();
                    var found = way.work().done(item);
                    var taken = way.clock().getAsLong() - before;
                    sum += taken;
                    n++;
                    if (round > 0) {
                        way.all().add(taken);
                        way.found()[0] += found ? 1 : 0;
                        way.found()[1]++;
                    }
                }
                if (round > 0) {
                    way.means().add(sum / 1e3 / n);
                }
            }
        }
    }

    /** Prints a row for each way: median of the rounds' means, 50th and 99th percentile, operations a CPU-second, share found. */
    void print(String title) {
        System.out.println("\n" + title + "\n\n| way | mean µs (rounds) | p50 µs | p99 µs | a CPU-second | found |\n|---|---|---|---|---|---|");
        for (var way : ways) {
            var all = way.all().stream().mapToLong(Long::longValue).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f (%.0f–%.0f) | %.0f | %.0f | %.0f | %.4f |%n",
                    way.name(),
                    mean(way),
                    way.means().stream().mapToDouble(Double::doubleValue).min().orElse(0),
                    way.means().stream().mapToDouble(Double::doubleValue).max().orElse(0),
                    all[all.length / 2] / 1e3,
                    all[all.length * 99 / 100] / 1e3,
                    1e6 / mean(way),
                    way.found()[0] / (double) way.found()[1]);
        }
    }

    /** How many times the operations of the first way the second does in the same time. */
    double times(String slower, String faster) {
        return mean(way(slower)) / mean(way(faster));
    }

    private Way way(String name) {
        return ways.stream().filter(way -> way.name().equals(name)).findFirst().orElseThrow();
    }

    private static double mean(Way way) {
        var means = way.means().stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(means);
        return means[means.length / 2];
    }

    static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
