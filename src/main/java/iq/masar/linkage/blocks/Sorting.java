package iq.masar.linkage.blocks;

/** Radix sort of words by their upper half; equal ones keep their order. */
final class Sorting {
    private static final int BITS = 11;
    private static final int SMALL = 64;

    private Sorting() {}

    static void byUpperHalf(long[] words, int size) {
        if (size < SMALL) {
            insert(words, size);
            return;
        }
        var from = words;
        var to = new long[size];
        for (var shift = 32; shift < 64; shift += BITS) {
            var starts = new int[(1 << BITS) + 1];
            int mask = (1 << BITS) - 1;
            for (var i = 0; i < size; i++) {
                starts[(int) (from[i] >>> shift) & mask]++;
            }
            var sum = 0;
            for (var i = 0; i < starts.length; i++) {
                int count = starts[i];
                starts[i] = sum;
                sum += count;
            }
            for (var i = 0; i < size; i++) {
                to[starts[(int) (from[i] >>> shift) & mask]++] = from[i];
            }
            var spare = from;
            from = to;
            to = spare;
        }
        if (from != words) {
            System.arraycopy(from, 0, words, 0, size);
        }
    }

    private static void insert(long[] words, int size) {
        for (var i = 1; i < size; i++) {
            long word = words[i];
            int j = i - 1;
            while (j >= 0 && words[j] >>> 32 > word >>> 32) {
                words[j + 1] = words[j];
                j--;
            }
            words[j + 1] = word;
        }
    }
}
