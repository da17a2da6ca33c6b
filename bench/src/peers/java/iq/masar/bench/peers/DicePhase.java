package iq.masar.bench.peers;

import iq.masar.linkage.Encoder;
import iq.masar.linkage.Encodings;
import iq.masar.linkage.dice.Kernel;
import iq.masar.linkage.dice.WordKernel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Comparing encodings of 1,024 bits, each with each, Dice 0.8 and more: G3. anonlink itself is Python and C++ and does not run here; the first way is
 * its loop in plain Java: row beside row, shared bits counted word by word.
 */
final class DicePhase {
    private static final int PER_MILLE = 800;
    private static final int LEFT = 512;

    /** Encodings as both layouts hold them. */
    private record Set(Encodings tiled, long[] rows, int[] counts, int size) {}

    private DicePhase() {}

    static void run(Path folder, int people, int rounds) throws Exception {
        var persons = folder.resolve("encoded.tsv");
        var asked = folder.resolve("encoded-queries.tsv");
        var gen = new Gen();
        gen.persons(people, 42, persons.toString());
        gen.queries(persons.toString(), LEFT, 9, asked.toString(), true);
        var encoder = new Encoder(new byte[Encoder.KEY_BYTES]);
        var began = Rounds.cpu();
        var right = encoded(persons, encoder);
        System.out.printf(
                Locale.ROOT, "%nEncoded %,d records at %,.0f a CPU-second%n", right.size(), right.size() * 1e9 / (Rounds.cpu() - began));
        var left = encoded(asked, encoder);
        var pairs = left.size() * (long) right.size();
        var found = new long[3];
        var ways = new Sprints();
        ways.add("plain Java, anonlink's loop", () -> {
            found[0] = plain(left, right);
            return pairs;
        });
        ways.add("Masar by words (fallback)", () -> {
            found[1] = kernel(new WordKernel(), left, right);
            return pairs;
        });
        ways.add("Masar by " + Kernel.best().getClass().getSimpleName(), () -> {
            found[2] = kernel(Kernel.best(), left, right);
            return pairs;
        });
        ways.run(rounds);
        var same = found[0] == found[1] && found[1] == found[2];
        ways.print(left.size() + " x " + right.size() + " encodings; the pairs " + (same ? "are the same three times" : "DIFFER"));
    }

    private static Set encoded(Path file, Encoder encoder) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            var all = lines.map(line -> line.split("\t", -1))
                    .map(cells -> encoder.encode(List.of(cells[3], cells[4], cells[5], cells[6], cells[7]), cells[8]))
                    .toList();
            var tiled = new Encodings();
            var rows = new long[all.size() * Encodings.WORDS];
            var counts = new int[all.size()];
            for (var i = 0; i < all.size(); i++) {
                tiled.add(all.get(i));
                System.arraycopy(all.get(i), 0, rows, i * Encodings.WORDS, Encodings.WORDS);
                for (var word : all.get(i)) {
                    counts[i] += Long.bitCount(word);
                }
            }
            return new Set(tiled, rows, counts, all.size());
        }
    }

    /** A number that stands for the pairs, whatever their order. */
    private static long mark(int one, int other, int shared) {
        var mark = ((long) one << 32 | other) * 0x9E3779B97F4A7C15L + shared;
        return mark ^ mark >>> 29;
    }

    private static long kernel(Kernel kernel, Set left, Set right) {
        var sum = new long[1];
        kernel.compare(left.tiled(), right.tiled(), PER_MILLE, (one, other, shared) -> sum[0] += mark(one, other, shared));
        return sum[0];
    }

    private static long plain(Set left, Set right) {
        var sum = 0L;
        for (var i = 0; i < left.size(); i++) {
            for (var j = 0; j < right.size(); j++) {
                var shared = shared(left.rows(), i * Encodings.WORDS, right.rows(), j * Encodings.WORDS);
                if (2000L * shared >= (long) PER_MILLE * (left.counts()[i] + right.counts()[j])) {
                    sum += mark(i, j, shared);
                }
            }
        }
        return sum;
    }

    private static int shared(long[] left, int one, long[] right, int other) {
        var shared = 0;
        for (var w = 0; w < Encodings.WORDS; w++) {
            shared += Long.bitCount(left[one + w] & right[other + w]);
        }
        return shared;
    }
}
