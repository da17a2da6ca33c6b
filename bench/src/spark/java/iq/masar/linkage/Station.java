package iq.masar.linkage;

import iq.masar.linkage.blocks.PairSink;
import iq.masar.linkage.blocks.Parts;
import iq.masar.linkage.learning.Learned;
import iq.masar.linkage.learning.Patterns;
import iq.masar.linkage.learning.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;

/** One worker's rows and what it makes of them, opened once in its process and kept from task to task; one task at a time. */
final class Station {
    private static final Map<Long, Station> OPEN = new HashMap<>();
    private final Records records;
    private final Linkage linkage;
    private @Nullable Parts wide;
    private @Nullable Parts narrow;
    private @Nullable Weights weights;

    private Station(Rows rows) {
        records = rows.records();
        linkage = new Linkage(records, rows.plan(records));
    }

    static Station of(Broadcast<Rows> rows) {
        synchronized (OPEN) {
            return OPEN.computeIfAbsent(rows.id(), id -> new Station(rows.value()));
        }
    }

    /** The blocking of a depth: the first has all keys, the others those of blocks that were too large. */
    private Parts parts(int depth, List<Broadcast<int[][]>> counts) {
        if (depth == 1) {
            wide = wide == null ? new Parts(linkage.blocking()) : wide;
            return wide;
        }
        narrow = narrow == null ? new Parts(linkage.blocking()).narrowed(counts.getFirst().value()) : narrow;
        return narrow;
    }

    private static int[][][] values(List<Broadcast<int[][]>> counts) {
        return counts.stream().map(Broadcast::value).toArray(int[][][]::new);
    }

    synchronized int[][] counts(int depth, int[] slice, List<Broadcast<int[][]>> before) {
        return parts(depth, before).counts(depth, slice[0], slice[1], values(before));
    }

    synchronized long[] entries(int depth, int[] slice, List<Broadcast<int[][]>> counts) {
        return parts(depth, counts).entries(depth, slice[0], slice[1], values(counts));
    }

    /** The pairs of entries that came together, in any order. */
    synchronized long[] pairs(long[] entries) {
        Arrays.sort(entries);
        var found = new Found();
        parts(1, List.of()).offer(entries, found);
        return found.pairs();
    }

    synchronized long[] allPairs(int[] slice) {
        var found = new Found();
        linkage.offerAll(slice[0], slice[1], found);
        return found.pairs();
    }

    /** Patterns of the pairs that are learned from; the first pair has this place among all. */
    synchronized long[][] patterns(long[] pairs, long place, int step) {
        var patterns = new Patterns();
        for (var i = 0; i < pairs.length; i++) {
            if (Linkage.isTaught((int) (place + i), step)) {
                patterns.add(linkage.levels().of((int) (pairs[i] >>> 32), (int) pairs[i]));
            }
        }
        var all = patterns.patterns();
        return new long[][] {all, Arrays.stream(all).map(patterns::count).toArray()};
    }

    /** Pairs that are worth keeping, with their bits as raw numbers. */
    synchronized long[][] weighed(long[] pairs, Broadcast<Learned> learned) {
        weights = weights == null ? learned.value().weights(records) : weights;
        List<Links.Link> worth = new ArrayList<>();
        for (var pair : pairs) {
            linkage.weigh(weights, (int) (pair >>> 32), (int) pair, worth);
        }
        return new long[][] {
            worth.stream().mapToLong(link -> (long) link.one() << 32 | link.other()).toArray(),
            worth.stream().mapToLong(link -> Double.doubleToRawLongBits(link.bits())).toArray()
        };
    }

    /** A growing list of pairs. */
    private static final class Found implements PairSink {
        private long[] pairs = new long[1 << 12];
        private int size;

        @Override
        public void take(int one, int other) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * size);
            }
            pairs[size++] = (long) one << 32 | other;
        }

        long[] pairs() {
            return Arrays.copyOf(pairs, size);
        }
    }
}
