package iq.masar.linkage.blocks;

import iq.masar.linkage.Records;
import java.util.Arrays;

/**
 * Offers pairs of rows that share something rare: one key, or where the rows sharing a key are too many, two of them,
 * or three, or four: a block that is too large is divided in this way, never skipped; what is still too large at the
 * deepest is counted.
 */
public final class Blocking {
    private static final int MOST_DEPTH = 4;
    private static final int ROOM = 1 << 22;
    private static final int MOST_KEYS = 64;
    private final Keys keys;
    private final Records records;
    private final long most;
    private final int deepest;
    private final int[] widest;
    private final int mask;
    private final int[][] lefts = new int[MOST_DEPTH + 1][];
    private final int[][] rights = new int[MOST_DEPTH + 1][];
    private final int[] own = new int[MOST_KEYS];
    private int[] kept = new int[0];
    private int[] keptFrom = new int[0];
    private long notCompared;
    private boolean emitting;
    private int partition;
    private int partitions;
    private long[] entries = new long[0];
    private int filled;
    private long total;

    /**
     * @param most pairs a block may hold; a larger one is divided
     * @param deepest keys by which a block is divided at most, 1 to 4
     */
    public Blocking(Keys keys, long most, int deepest) {
        this.deepest = Math.min(deepest, MOST_DEPTH);
        this.keys = keys;
        this.records = keys.records();
        this.most = most;
        this.widest = new int[] {MOST_KEYS, MOST_KEYS, 24, 16, 12};
        int bits = Math.clamp(34 - Integer.numberOfLeadingZeros(Math.max(1, records.size())), 12, 24);
        this.mask = (1 << bits) - 1;
    }

    /** Offers every pair of every block. */
    public void offer(PairSink sink) {
        keep();
        for (var depth = 1; depth <= deepest && kept.length > 0; depth++) {
            count(depth, 0, records.size());
            partitions = (int) (wanted(depth) / ROOM) + 1;
            for (partition = 0; partition < partitions; partition++) {
                gather(depth, sink);
            }
            if (depth == 1) {
                keepLarge();
            }
        }
        countTheRest();
    }

    /** Pairs in blocks that could not be divided further. */
    public long notCompared() {
        return notCompared;
    }

    int deepest() {
        return deepest;
    }

    /** The keys of all rows; before anything else. */
    void keep() {
        keptFrom = new int[records.size() + 1];
        var all = new int[records.size() * 4];
        for (var row = 0; row < records.size(); row++) {
            int count = keys.of(row, own);
            if (keptFrom[row] + count > all.length) {
                all = Arrays.copyOf(all, all.length + all.length / 2 + count);
            }
            System.arraycopy(own, 0, all, keptFrom[row], count);
            Arrays.sort(all, keptFrom[row], keptFrom[row] + count);
            keptFrom[row + 1] = keptFrom[row] + count;
        }
        kept = Arrays.copyOf(all, keptFrom[records.size()]);
    }

    /** After the first depth only keys of blocks that were too large are of use. */
    void keepLarge() {
        var end = 0;
        var from = 0;
        for (var row = 0; row < records.size(); row++) {
            int start = from;
            from = keptFrom[row + 1];
            keptFrom[row] = end;
            for (var i = start; i < from; i++) {
                if (isLarge(1, kept[i]) && (end == keptFrom[row] || kept[end - 1] != kept[i])) {
                    kept[end++] = kept[i];
                }
            }
        }
        keptFrom[records.size()] = end;
        kept = Arrays.copyOf(kept, end);
    }

    /** Counts what meets in which block, of the rows from {@code from} to before {@code to}. */
    void count(int depth, int from, int to) {
        lefts[depth] = new int[mask + 1];
        rights[depth] = records.areTwoFiles() ? new int[mask + 1] : lefts[depth];
        emitting = false;
        walk(depth, from, to);
    }

    /** The counts of a depth: of the left rows, and of the right ones where there are two files. */
    int[][] counts(int depth) {
        return rights[depth] == lefts[depth] ? new int[][] {lefts[depth]} : new int[][] {lefts[depth], rights[depth]};
    }

    /** Where rows were counted apart, the sums are put in. */
    void putCounts(int depth, int[][] counts) {
        lefts[depth] = counts[0];
        rights[depth] = counts[counts.length - 1];
    }

    /** How many entries the blocks of a depth have that are neither empty nor too large. */
    private long wanted(int depth) {
        total = 0;
        for (var i = 0; i <= mask; i++) {
            if (isWanted(depth, i)) {
                total += lefts[depth][i] + (records.areTwoFiles() ? rights[depth][i] : 0);
            }
        }
        return total;
    }

    private long size(int depth, int slot) {
        long left = lefts[depth][slot];
        return records.areTwoFiles() ? left * rights[depth][slot] : left * (left - 1) / 2;
    }

    private boolean isWanted(int depth, int slot) {
        long size = size(depth, slot);
        return size > 0 && size <= most;
    }

    private boolean isLarge(int depth, int hash) {
        return size(depth, hash & mask) > most;
    }

    private void gather(int depth, PairSink sink) {
        int room = (int) Math.min(Integer.MAX_VALUE - 8, total);
        if (entries.length < Math.min(room, 2 * ROOM)) {
            entries = new long[Math.min(room, 2 * ROOM)];
        }
        filled = 0;
        emitting = true;
        walk(depth, 0, records.size());
        emit(sink);
    }

    /** The entries of some rows once the counts of the depth are in: each the hash of its block and the row. */
    long[] entries(int depth, int first, int end) {
        partitions = 1;
        partition = 0;
        filled = 0;
        emitting = true;
        walk(depth, first, end);
        return Arrays.copyOf(entries, filled);
    }

    /** Offers the pairs of entries, of which a block's are all there. */
    void offer(long[] together, PairSink sink) {
        entries = together;
        filled = together.length;
        emit(sink);
    }

    private void walk(int depth, int first, int end) {
        for (var row = first; row < end; row++) {
            int from = keptFrom[row];
            int to = Math.min(keptFrom[row + 1], from + widest[depth]);
            if (to - from >= depth) {
                choose(depth, row, from, to, 0, 0, new int[depth]);
            }
        }
    }

    private void choose(int depth, int row, int from, int to, int taken, int hash, int[] chosen) {
        if (taken == depth) {
            visit(depth, row, hash);
            return;
        }
        for (var i = from; i < to; i++) {
            chosen[taken] = kept[i];
            if (taken == 0 || areAllLarge(depth, chosen, taken)) {
                choose(depth, row, i + 1, to, taken + 1, taken == 0 ? kept[i] : Keys.mix(hash, kept[i]), chosen);
            }
        }
    }

    /** Whether everything chosen so far shares only blocks that were too large: else the pairs have been offered. */
    private boolean areAllLarge(int depth, int[] chosen, int taken) {
        for (var i = 0; i < taken; i++) {
            if (depth > 2 && !isLarge(2, Keys.mix(chosen[i], chosen[taken]))) {
                return false;
            }
        }
        if (depth == 4 && taken >= 2) {
            for (var i = 0; i < taken; i++) {
                for (var j = i + 1; j < taken; j++) {
                    if (!isLarge(3, Keys.mix(Keys.mix(chosen[i], chosen[j]), chosen[taken]))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private void visit(int depth, int row, int hash) {
        int slot = hash & mask;
        if (!emitting) {
            if (row < records.leftSize()) {
                lefts[depth][slot]++;
            } else {
                rights[depth][slot]++;
            }
        } else if (isWanted(depth, slot)
                && Integer.remainderUnsigned(hash * 0x27D4EB2F >>> 8, partitions) == partition) {
            if (filled == entries.length) {
                entries = Arrays.copyOf(entries, entries.length + entries.length / 2 + 16);
            }
            entries[filled++] = (long) hash << 32 | row;
        }
    }

    private void emit(PairSink sink) {
        Sorting.byUpperHalf(entries, filled);
        for (var from = 0; from < filled; ) {
            int to = from + 1;
            while (to < filled && entries[to] >>> 32 == entries[from] >>> 32) {
                to++;
            }
            for (var i = from; i < to; i++) {
                int one = (int) entries[i];
                if (one >= records.leftSize()) {
                    break;
                }
                for (var j = i + 1; j < to; j++) {
                    int other = (int) entries[j];
                    if (one != other && (!records.areTwoFiles() || other >= records.leftSize())) {
                        sink.take(one, other);
                    }
                }
            }
            from = to;
        }
    }

    /** After the last depth. */
    void countTheRest() {
        if (lefts[deepest] == null) {
            return;
        }
        for (var i = 0; i <= mask; i++) {
            notCompared += size(deepest, i) > most ? size(deepest, i) : 0;
        }
    }
}
