package iq.masar.linkage.blocks;

/** Takes pairs as blocks offer them; the same pair may come more than once. */
@FunctionalInterface
public interface PairSink {
    /** {@code one} is smaller than {@code other}; of two files it is of the left one. */
    void take(int one, int other);
}
