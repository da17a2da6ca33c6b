package iq.masar.linkage;

import iq.masar.linkage.dice.Kernel;

/**
 * Finds encodings that are alike: the Dice coefficient, twice the shared bits over the bits of both, computed exactly.
 * Nothing is kept; what the encodings encode is never seen.
 */
public final class EncodedComparison {
    private EncodedComparison() {}

    /** Takes pairs that are alike enough. */
    @FunctionalInterface
    public interface Pairs {
        /** An encoding of the left set, one of the right, and how many bits they share. */
        void take(int left, int right, int shared);
    }

    /**
     * Hands over every pair whose Dice coefficient is at least {@code perMille} thousandths, left by left in no promised
     * order of the right.
     */
    public static void alike(Encodings left, Encodings right, int perMille, Pairs pairs) {
        Kernel.best().compare(left, right, perMille, pairs);
    }
}
