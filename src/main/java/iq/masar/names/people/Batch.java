package iq.masar.names.people;

import java.util.Arrays;

/**
 * Rows in the order of their dates of birth, undated ones first, and for every two classes of parts the rows that hold both. An entry of the lists
 * is a row's place with a print of the two classes in the bits above it, so that a list of few entries, which several pairs share, is read
 * without touching a row of another pair. Not to be changed.
 */
final class Batch {
    private static final int ENTRIES_A_LIST = 4;

    /** Parts of a row that are paired; the rest are only scored. */
    static final int PAIRED = 6;

    final int[] owners; // by place: the person, and whether another row of the person has the other script
    final int[] births;
    final int[] starts;
    final int[] content;
    private final int[] lists;
    private final int[] entries;
    private final int shift; // bits of a place
    private final int mask; // of the lists

    /** More pairs than a batch can hold: {@code Rows} cuts batches long before. */
    static final class Overfull extends RuntimeException {
        Overfull() {
            super("more pairs than a batch can hold");
        }
    }

    Batch(int[] owners, int[] births, int[] starts, int[] content, Lexicon lexicon) {
        this.owners = owners;
        this.births = births;
        this.starts = starts;
        this.content = content;
        this.shift = 32 - Integer.numberOfLeadingZeros(Math.max(1, owners.length - 1));
        var walk = new Walk(lexicon);
        var total = 0L;
        for (var row = 0; row < owners.length; row++) {
            total += walk.pairs(row);
        }
        if (total > Integer.MAX_VALUE - 8) {
            throw new Overfull();
        }
        var many = Integer.highestOneBit((int) Math.max(16, total / ENTRIES_A_LIST));
        this.mask = many - 1;
        this.lists = new int[many + 1];
        for (var row = 0; row < owners.length; row++) {
            var n = walk.pairs(row);
            for (var k = 0; k < n; k++) {
                lists[list(walk.hashes[k]) + 1]++;
            }
        }
        for (var list = 0; list < many; list++) {
            lists[list + 1] += lists[list];
        }
        this.entries = new int[(int) total];
        for (var row = 0; row < owners.length; row++) {
            var n = walk.pairs(row);
            for (var k = 0; k < n; k++) {
                entries[lists[list(walk.hashes[k])]++] = print(walk.hashes[k]) | row;
            }
        }
        System.arraycopy(lists, 0, lists, 1, many);
        lists[0] = 0;
        for (var list = 0; list < many; list++) {
            Arrays.sort(entries, lists[list], lists[list + 1]);
        }
    }

    /** The pairs of a row's classes, each once. */
    private final class Walk {
        private final Lexicon lexicon;
        private final int[] classes = new int[PAIRED];
        private final long[] hashes = new long[PAIRED * PAIRED];

        Walk(Lexicon lexicon) {
            this.lexicon = lexicon;
        }

        int pairs(int row) {
            var parts = Math.min(PAIRED, starts[row + 1] - starts[row]);
            for (var j = 0; j < parts; j++) {
                classes[j] = lexicon.classOf(content[starts[row] + j]);
            }
            var n = 0;
            for (var i = 0; i < parts; i++) {
                for (var j = i + 1; j < parts; j++) {
                    n = put(hash(classes[i], classes[j]), n);
                }
            }
            return n;
        }

        private int put(long hash, int n) {
            for (var k = 0; k < n; k++) {
                if (hashes[k] == hash) {
                    return n;
                }
            }
            hashes[n] = hash;
            return n + 1;
        }
    }

    private static long hash(int one, int other) {
        var pair = one < other ? (long) one << 32 | other : (long) other << 32 | one;
        pair *= 0x9E3779B97F4A7C15L;
        pair ^= pair >>> 29;
        return pair * 0xBF58476D1CE4E5B9L;
    }

    private int list(long hash) {
        return (int) (hash >>> 32) & mask;
    }

    private int print(long hash) {
        return shift == 32 ? 0 : (int) hash >>> 1 << shift;
    }

    /** Where the entries of two classes begin and end, as {@code from << 32 | to}. */
    long range(int one, int other) {
        var hash = hash(one, other);
        var list = list(hash);
        var print = print(hash);
        var from = lists[list];
        var to = lists[list + 1];
        var begin = first(from, to, print);
        var end = shift == 32 ? to : first(begin, to, print | (1 << shift) - 1);
        if (end < to && entries[end] == (print | (1 << shift) - 1)) {
            end++;
        }
        return (long) begin << 32 | end;
    }

    /** The part of a range whose places lie from {@code low} to before {@code high}. */
    long narrowed(int begin, int end, int low, int high) {
        if (begin == end) {
            return (long) begin << 32 | end;
        }
        var print = entries[begin] & -1 << shift;
        var from = first(begin, end, print | low);
        return (long) from << 32 | (high >= owners.length ? end : first(from, end, print | high));
    }

    /** The place an entry points to. */
    int place(int entry) {
        return entries[entry] & (1 << shift) - 1;
    }

    private int first(int from, int to, int least) {
        var low = from;
        var high = to;
        while (low < high) {
            var middle = low + high >>> 1;
            if (entries[middle] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first place whose date is at least so late. */
    int from(int birth) {
        var low = 0;
        var high = births.length;
        while (low < high) {
            var middle = low + high >>> 1;
            if (births[middle] < birth) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Bytes of the arrays. */
    long bytes() {
        return 4L * (owners.length + births.length + starts.length + content.length + lists.length + entries.length);
    }
}
