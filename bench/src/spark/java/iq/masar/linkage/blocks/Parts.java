package iq.masar.linkage.blocks;

/** Blocking done in parts, each part some of the rows: what is counted apart is added up, what is gathered apart is brought together by its hash. */
public final class Parts {
    private final Blocking blocking;

    public Parts(Blocking blocking) {
        this.blocking = blocking;
        blocking.keep();
    }

    /** By how many keys a block is divided at most. */
    public int deepest() {
        return blocking.deepest();
    }

    /** Leaves the keys of blocks that were too large; the counts of the first depth are given. */
    public Parts narrowed(int[][] counts) {
        blocking.putCounts(1, counts);
        blocking.keepLarge();
        return this;
    }

    /** What some rows add to the counts of a depth; those of the depths before are given, from depth 1. */
    public int[][] counts(int depth, int from, int to, int[][][] before) {
        put(before);
        blocking.count(depth, from, to);
        return blocking.counts(depth);
    }

    /** The entries of some rows at a depth, of which and before which all counts are given. */
    public long[] entries(int depth, int from, int to, int[][][] counts) {
        put(counts);
        return blocking.entries(depth, from, to);
    }

    /** Offers the pairs of entries, in ascending order and of each block all. */
    public void offer(long[] entries, PairSink sink) {
        blocking.offer(entries, sink);
    }

    /** Pairs of blocks that could not be divided further, by the counts of every depth. */
    public long notCompared(int[][][] counts) {
        put(counts);
        blocking.countTheRest();
        return blocking.notCompared();
    }

    private void put(int[][][] counts) {
        for (var i = 0; i < counts.length; i++) {
            blocking.putCounts(i + 1, counts[i]);
        }
    }
}
