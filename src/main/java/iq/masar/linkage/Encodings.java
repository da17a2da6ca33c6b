package iq.masar.linkage;

import java.util.Arrays;

/**
 * Encodings of 1,024 bits. Eight of them lie side by side, word by word, so that one instruction reads the same word of
 * eight; with each goes how many bits it has, in all and in its second half.
 */
public final class Encodings {
    /** Bits of one encoding. */
    public static final int BITS = 1024;

    /** Words of 64 bits of one encoding. */
    public static final int WORDS = BITS / Long.SIZE;

    /** Encodings that lie side by side. */
    public static final int LANES = 8;

    private static final int BLOCK = WORDS * LANES;
    private long[] words = new long[64 * BLOCK];
    private long[] counts = new long[64 * LANES];
    private long[] halves = new long[64 * LANES];
    private int size;

    /** Adds an encoding of {@link #WORDS} words. */
    public void add(long[] encoding) {
        if (encoding.length != WORDS) {
            throw new IllegalArgumentException("an encoding has " + WORDS + " words");
        }
        if (size == counts.length) {
            words = Arrays.copyOf(words, 2 * words.length);
            counts = Arrays.copyOf(counts, 2 * size);
            halves = Arrays.copyOf(halves, 2 * size);
        }
        for (var w = 0; w < WORDS; w++) {
            words[size / LANES * BLOCK + w * LANES + size % LANES] = encoding[w];
            int bits = Long.bitCount(encoding[w]);
            counts[size] += bits;
            halves[size] += w < WORDS / 2 ? 0 : bits;
        }
        size++;
    }

    public int size() {
        return size;
    }

    /** Word {@code w} of encoding {@code index}. */
    public long word(int index, int w) {
        return words[index / LANES * BLOCK + w * LANES + index % LANES];
    }

    /** All words, for kernels: block by block, word by word, lane by lane. Not to be changed. */
    public long[] words() {
        return words;
    }

    /** Bits of each encoding, for kernels. Not to be changed. */
    public long[] counts() {
        return counts;
    }

    /** Bits of each encoding's second half, for kernels. Not to be changed. */
    public long[] halves() {
        return halves;
    }
}
