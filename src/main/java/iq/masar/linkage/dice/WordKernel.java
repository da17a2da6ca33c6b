package iq.masar.linkage.dice;

import iq.masar.linkage.EncodedComparison.Pairs;
import iq.masar.linkage.Encodings;

/** Word by word, on any machine. */
public final class WordKernel implements Kernel {
    @Override
    public void compare(Encodings left, Encodings right, int perMille, Pairs pairs) {
        var query = new long[Encodings.WORDS];
        for (var i = 0; i < left.size(); i++) {
            for (var w = 0; w < query.length; w++) {
                query[w] = left.word(i, w);
            }
            for (var j = 0; j < right.size(); j++) {
                int shared = shared(query, right.words(), j);
                if (2000L * shared >= perMille * (left.counts()[i] + right.counts()[j])) {
                    pairs.take(i, j, shared);
                }
            }
        }
    }

    private static int shared(long[] query, long[] words, int index) {
        int from = index / Encodings.LANES * Encodings.WORDS * Encodings.LANES + index % Encodings.LANES;
        var shared = 0;
        for (var w = 0; w < query.length; w++) {
            shared += Long.bitCount(query[w] & words[from + w * Encodings.LANES]);
        }
        return shared;
    }
}
