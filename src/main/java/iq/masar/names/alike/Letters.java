package iq.masar.names.alike;

/**
 * How many letters two words of one script differ by: missed, added, changed or swapped with the neighbour, each once. A word is laid out once and
 * measured against many, a column of the table in one machine word (Hyyrö 2003). Safe to share between threads.
 */
public final class Letters {
    private static final int CODES = 64;
    private static final int PACKED = 8;
    private static final int SHORT = 3;
    private static final int MIDDLING = 5;

    private final long[] places = new long[CODES];
    private final int length;
    private final long bag;

    /** Lays out a word of at most 64 letters by their codes. */
    public Letters(byte[] word) {
        for (var i = 0; i < word.length; i++) {
            places[word[i]] |= 1L << i;
        }
        this.length = word.length;
        this.bag = bag(word);
    }

    /** The letters that occur, a bit each. */
    public static long bag(byte[] word) {
        var bag = 0L;
        for (var code : word) {
            bag |= 1L << code;
        }
        return bag;
    }

    /** Letters by which two words of such lengths may differ and still be one word misspelt. */
    public static int allowed(int one, int other) {
        var shorter = Math.min(one, other);
        return shorter <= SHORT ? 1 : shorter <= MIDDLING ? 2 : 3;
    }

    /** Whether the words differ by at most so many letters. */
    public boolean within(int most, byte[] other, long itsBag) {
        return mayBeWithin(most, other.length, itsBag) && distance(other) <= most;
    }

    /** The same of a word packed from a place on. */
    public boolean within(int most, long[] words, int from, int length, long itsBag) {
        return mayBeWithin(most, length, itsBag) && distance(words, from, length) <= most;
    }

    private boolean mayBeWithin(int most, int other, long itsBag) {
        return Math.abs(length - other) <= most && Long.bitCount(bag ^ itsBag) <= 2 * most;
    }

    /** How many letters the words differ by. */
    public int distance(byte[] other) {
        var packed = new long[(other.length + PACKED - 1) / PACKED];
        pack(other, packed, 0);
        return distance(packed, 0, other.length);
    }

    /** Packs a word into whole numbers from a place on, eight letters each. */
    public static void pack(byte[] word, long[] words, int from) {
        for (var i = 0; i < word.length; i++) {
            words[from + i / PACKED] |= (long) word[i] << i % PACKED * Byte.SIZE;
        }
    }

    private int distance(long[] words, int from, int other) {
        if (length == 0) {
            return other;
        }
        var last = 1L << length - 1;
        var distance = length;
        var positive = -1L;
        var negative = 0L;
        var diagonal = 0L;
        var before = 0L;
        for (var i = 0; i < other; i++) {
            var here = places[(int) (words[from + i / PACKED] >>> i % PACKED * Byte.SIZE) & CODES - 1];
            var swapped = (~diagonal & here) << 1 & before;
            diagonal = (here & positive) + positive ^ positive | here | negative | swapped;
            var up = negative | ~(diagonal | positive);
            var down = diagonal & positive;
            distance += (up & last) != 0 ? 1 : 0;
            distance -= (down & last) != 0 ? 1 : 0;
            up = up << 1 | 1;
            positive = down << 1 | ~(diagonal | up);
            negative = diagonal & up;
            before = here;
        }
        return distance;
    }
}
