package iq.masar.linkage.rules;

/** Numbers from 0 for different keys, in the order of their first sight. Keys are not negative. For one thread. */
final class Numbers {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] keys; // one more than the key, 0 where there is none
    private final int[] numbers;
    private final int shift;
    private int size;

    /** Room for so many different keys at the most. */
    Numbers(int most) {
        var bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(Math.max(1, most)));
        this.keys = new long[1 << bits];
        this.numbers = new int[1 << bits];
        this.shift = 64 - bits;
    }

    /** The key's number, given on first sight. */
    int number(long key) {
        var at = place(key);
        if (keys[at] == 0) {
            keys[at] = key + 1;
            numbers[at] = size++;
        }
        return numbers[at];
    }

    /** The key's number; -1 if it was never seen. */
    int find(long key) {
        var at = place(key);
        return keys[at] == 0 ? -1 : numbers[at];
    }

    private int place(long key) {
        var at = (int) (key * MIX >>> shift);
        while (keys[at] != 0 && keys[at] != key + 1) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }
}
