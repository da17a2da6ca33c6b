package iq.masar.linkage.learning;

import java.util.Arrays;

/** Counts of level patterns: many pairs, few patterns. */
public final class Patterns {
    private long[] keys = new long[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;

    public void add(long pattern) {
        long key = pattern + 1; // the empty pattern is a pattern too
        int at = place(keys, key);
        if (keys[at] == 0) {
            if (2 * ++size > keys.length) {
                grow();
                at = place(keys, key);
            }
            keys[at] = key;
        }
        counts[at]++;
    }

    private static int place(long[] keys, long key) {
        int mask = keys.length - 1;
        int at = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        var old = keys;
        var oldCounts = counts;
        keys = new long[2 * old.length];
        counts = new int[2 * old.length];
        for (var i = 0; i < old.length; i++) {
            if (old[i] != 0) {
                int at = place(keys, old[i]);
                keys[at] = old[i];
                counts[at] = oldCounts[i];
            }
        }
    }

    /** The patterns seen, ascending, so that sums over them do not depend on the order of rows. */
    public long[] patterns() {
        return Arrays.stream(keys)
                .filter(key -> key != 0)
                .map(key -> key - 1)
                .sorted()
                .toArray();
    }

    public int count(long pattern) {
        return counts[place(keys, pattern + 1)];
    }
}
