package iq.masar.linkage.dice;

import iq.masar.linkage.EncodedComparison.Pairs;
import iq.masar.linkage.Encodings;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Eight (or four, or two) encodings at once, four of the left set in flight, over parts of the right set that stay in
 * the nearest cache. After half of the bits a block is left when not even all bits of the second half could carry a pair
 * over the threshold.
 */
final class VectorKernel implements Kernel {
    private static final VectorSpecies<Long> SPECIES = LongVector.SPECIES_PREFERRED;
    private static final int LANES = Math.min(SPECIES.length(), Encodings.LANES);
    private static final int WORDS = Encodings.WORDS;
    private static final int BLOCK = WORDS * Encodings.LANES;
    private static final int FLIGHT = 4;
    private static final int TILE = 24;

    @Override
    public void compare(Encodings left, Encodings right, int perMille, Pairs pairs) {
        if (SPECIES.length() > Encodings.LANES) {
            new WordKernel().compare(left, right, perMille, pairs);
            return;
        }
        var needed = needed(perMille);
        var fewest = fewest(right);
        var queries = new long[(left.size() + FLIGHT - 1) / FLIGHT * FLIGHT * WORDS];
        for (var i = 0; i < left.size() * WORDS; i++) {
            queries[i] = left.word(i / WORDS, i % WORDS);
        }
        var found = new long[FLIGHT];
        var limits = new long[2 * FLIGHT];
        for (var from = 0; from < fewest.length; from += TILE) {
            int to = Math.min(fewest.length, from + TILE);
            for (var i = 0; i < left.size(); i += FLIGHT) {
                for (var block = from; block < to; block++) {
                    limit(left, i, needed, fewest[block], limits);
                    for (var lane = 0; lane < Encodings.LANES; lane += LANES) {
                        if (four(queries, i, right, block, lane, limits, found)) {
                            exactly(i, left, right, block * Encodings.LANES + lane, perMille, found, pairs);
                        }
                    }
                }
            }
        }
    }

    /** By the bits of both encodings together, how many they have to share. */
    private static long[] needed(int perMille) {
        var needed = new long[2 * Encodings.BITS + 1];
        for (var bits = 0; bits < needed.length; bits++) {
            needed[bits] = ((long) perMille * bits + 1999) / 2000;
        }
        return needed;
    }

    /** The fewest bits of any encoding of each block. */
    private static int[] fewest(Encodings right) {
        var fewest = new int[(right.size() + Encodings.LANES - 1) / Encodings.LANES];
        for (var block = 0; block < fewest.length; block++) {
            int from = block * Encodings.LANES;
            long least = right.counts()[from];
            for (var j = from + 1; j < Math.min(right.size(), from + Encodings.LANES); j++) {
                least = Math.min(least, right.counts()[j]);
            }
            fewest[block] = (int) least;
        }
        return fewest;
    }

    /** For four left encodings what they must share with any of a block, and how much their second halves can give. */
    private static void limit(Encodings left, int i, long[] needed, int fewest, long[] limits) {
        for (var q = 0; q < FLIGHT; q++) {
            var isThere = i + q < left.size();
            limits[q] = isThere ? needed[fewest + (int) left.counts()[i + q]] : Long.MAX_VALUE;
            limits[FLIGHT + q] = isThere ? left.halves()[i + q] : 0;
        }
    }

    /** Of what may be alike, what is. */
    private static void exactly(
            int first, Encodings left, Encodings right, int from, int perMille, long[] found, Pairs pairs) {
        for (var q = 0; q < FLIGHT && first + q < left.size(); q++) {
            for (var lanes = found[q]; lanes != 0; lanes &= lanes - 1) {
                int other = from + Long.numberOfTrailingZeros(lanes);
                int shared = other < right.size() ? shared(left, first + q, right, other) : -1;
                if (shared >= 0 && 2000L * shared >= perMille * (left.counts()[first + q] + right.counts()[other])) {
                    pairs.take(first + q, other, shared);
                }
            }
        }
    }

    private static int shared(Encodings left, int one, Encodings right, int other) {
        var shared = 0;
        for (var w = 0; w < WORDS; w++) {
            shared += Long.bitCount(left.word(one, w) & right.word(other, w));
        }
        return shared;
    }

    /** Whether any of four left encodings may be alike to any of one block's lanes; {@code found} says which, as bits. */
    private static boolean four(
            long[] queries, int i, Encodings right, int block, int lane, long[] limits, long[] found) {
        var words = right.words();
        int at = block * BLOCK + lane;
        int q = i * WORDS;
        var a = LongVector.zero(SPECIES);
        var b = a;
        var c = a;
        var d = a;
        for (var w = 0; w < WORDS / 2; w++) {
            var x = LongVector.fromArray(SPECIES, words, at + w * Encodings.LANES);
            a = a.add(x.and(queries[q + w]).lanewise(VectorOperators.BIT_COUNT));
            b = b.add(x.and(queries[q + WORDS + w]).lanewise(VectorOperators.BIT_COUNT));
            c = c.add(x.and(queries[q + 2 * WORDS + w]).lanewise(VectorOperators.BIT_COUNT));
            d = d.add(x.and(queries[q + 3 * WORDS + w]).lanewise(VectorOperators.BIT_COUNT));
        }
        var halves = LongVector.fromArray(SPECIES, right.halves(), block * Encodings.LANES + lane);
        var may = a.add(halves.min(limits[FLIGHT]))
                .compare(VectorOperators.GE, limits[0])
                .or(b.add(halves.min(limits[FLIGHT + 1])).compare(VectorOperators.GE, limits[1]))
                .or(c.add(halves.min(limits[FLIGHT + 2])).compare(VectorOperators.GE, limits[2]))
                .or(d.add(halves.min(limits[FLIGHT + 3])).compare(VectorOperators.GE, limits[3]));
        if (!may.anyTrue()) {
            return false;
        }
        for (int w = WORDS / 2; w < WORDS; w++) {
            var x = LongVector.fromArray(SPECIES, words, at + w * Encodings.LANES);
            a = a.add(x.and(queries[q + w]).lanewise(VectorOperators.BIT_COUNT));
            b = b.add(x.and(queries[q + WORDS + w]).lanewise(VectorOperators.BIT_COUNT));
            c = c.add(x.and(queries[q + 2 * WORDS + w]).lanewise(VectorOperators.BIT_COUNT));
            d = d.add(x.and(queries[q + 3 * WORDS + w]).lanewise(VectorOperators.BIT_COUNT));
        }
        found[0] = a.compare(VectorOperators.GE, limits[0]).toLong();
        found[1] = b.compare(VectorOperators.GE, limits[1]).toLong();
        found[2] = c.compare(VectorOperators.GE, limits[2]).toLong();
        found[3] = d.compare(VectorOperators.GE, limits[3]).toLong();
        return (found[0] | found[1] | found[2] | found[3]) != 0;
    }
}
