package iq.masar.linkage.blocks;

import java.util.Arrays;

/** A growing list of pairs, each once when it is closed. */
public final class Pairs implements PairSink {
    private long[] pairs = new long[1 << 16];
    private int size;
    private int distinct;

    @Override
    public void take(int one, int other) {
        if (size == pairs.length) {
            settle();
            if (2 * size > pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * pairs.length);
            }
        }
        pairs[size++] = (long) one << 32 | other;
    }

    /** Sorts and takes repeats out. */
    public Pairs settle() {
        if (distinct < size) {
            Arrays.parallelSort(pairs, 0, size);
            var end = 0;
            for (var i = 0; i < size; i++) {
                if (i == 0 || pairs[i] != pairs[i - 1]) {
                    pairs[end++] = pairs[i];
                }
            }
            size = end;
            distinct = end;
        }
        return this;
    }

    public int size() {
        return size;
    }

    public int one(int index) {
        return (int) (pairs[index] >>> 32);
    }

    public int other(int index) {
        return (int) pairs[index];
    }
}
