package iq.masar.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.linkage.dice.Kernel;
import iq.masar.linkage.dice.WordKernel;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Dice over encodings: vectors and words give exactly the pairs of the definition (IDN-64, goal G3). */
class EncodedComparisonTest {
    private static final byte[] KEY =
            "thirty-two bytes of a test's key".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private static Encodings some(SplittableRandom chance, int size, long[][] seeds) {
        var encodings = new Encodings();
        for (var i = 0; i < size; i++) {
            var words = seeds[chance.nextInt(seeds.length)].clone();
            int flips = chance.nextInt(400);
            for (var k = 0; k < flips; k++) {
                int bit = chance.nextInt(Encodings.BITS);
                words[bit / 64] ^= 1L << bit % 64;
            }
            encodings.add(words);
        }
        return encodings;
    }

    private static Set<String> pairs(Kernel kernel, Encodings left, Encodings right, int perMille) {
        Set<String> pairs = new TreeSet<>();
        kernel.compare(left, right, perMille, (one, other, shared) -> pairs.add(one + " " + other + " " + shared));
        return pairs;
    }

    private static Set<String> byDefinition(Encodings left, Encodings right, int perMille) {
        Set<String> pairs = new TreeSet<>();
        for (var i = 0; i < left.size(); i++) {
            for (var j = 0; j < right.size(); j++) {
                var shared = 0;
                var bits = 0;
                for (var w = 0; w < Encodings.WORDS; w++) {
                    shared += Long.bitCount(left.word(i, w) & right.word(j, w));
                    bits += Long.bitCount(left.word(i, w)) + Long.bitCount(right.word(j, w));
                }
                if (2000L * shared >= (long) perMille * bits) {
                    pairs.add(i + " " + j + " " + shared);
                }
            }
        }
        return pairs;
    }

    @Test
    void bothKernelsGiveThePairsOfTheDefinition() {
        var chance = new SplittableRandom(64);
        var seeds = new long[5][Encodings.WORDS];
        for (var seed : seeds) {
            for (var w = 0; w < seed.length; w++) {
                long some = chance.nextLong();
                seed[w] = some & chance.nextLong();
            }
        }
        for (var size : List.of(0, 1, 3, 8, 37, 210)) {
            var left = some(chance, size, seeds);
            var right = some(chance, 2 * size + 1, seeds);
            for (var perMille : List.of(0, 1, 500, 700, 800, 950, 1000)) {
                var expected = byDefinition(left, right, perMille);
                assertThat(pairs(new WordKernel(), left, right, perMille)).isEqualTo(expected);
                assertThat(pairs(Kernel.best(), left, right, perMille)).isEqualTo(expected);
            }
        }
    }

    @Test
    void theTestsRunWithVectorsSoThatBothWaysAreTried() {
        assertThat(Kernel.best()).isNotInstanceOf(WordKernel.class);
    }

    @Test
    void alikeRowsHaveAlikeBitsOnlyUnderOneKeyAndSalt() {
        var encoder = new Encoder(KEY);
        var one = encoder.encode(List.of("Zainab", "Abdulridha", "Kazim"), "1990");
        var slip = encoder.encode(List.of("Zaynab", "Abdulridha", "Kazim"), "1990");
        var other = encoder.encode(List.of("Hevi", "Rebwar", "Goran"), "1990");
        assertThat(dice(one, slip)).isGreaterThan(0.7);
        assertThat(dice(one, other)).isLessThan(0.45);
        assertThat(dice(one, encoder.encode(List.of("Zainab", "Abdulridha", "Kazim"), "1991")))
                .isLessThan(0.5);
        var otherKey = KEY.clone();
        otherKey[0]++;
        assertThat(dice(one, new Encoder(otherKey).encode(List.of("Zainab", "Abdulridha", "Kazim"), "1990")))
                .isLessThan(0.5);
    }

    private static double dice(long[] one, long[] other) {
        var shared = 0;
        var bits = 0;
        for (var w = 0; w < one.length; w++) {
            shared += Long.bitCount(one[w] & other[w]);
            bits += Long.bitCount(one[w]) + Long.bitCount(other[w]);
        }
        return 2.0 * shared / bits;
    }
}
