package iq.masar.identity.encoded;

import java.util.List;
import java.util.UUID;

/** What comes of an encoded comparison. */
public sealed interface Compared {
    /** Pairs of opaque numbers in three bands; only who brought a row knows whose its number is. */
    record Pairs(List<Pair> pairs) implements Compared {
        public Pairs {
            pairs = List.copyOf(pairs);
        }
    }

    /** The two sides fold names differently; their encodings cannot meet. */
    record NormaliserDiffers(int left, int right) implements Compared {}

    /** Too few rows hide nobody; too many are cut into several. */
    record BatchTooSmall(int rows) implements Compared {}

    record BatchTooLarge(int rows) implements Compared {}

    /** The rows met strangers nobody is: they are a list of guesses, not rows of a register. Nothing is told, and auditors are. */
    record HoneyTouched(int records) implements Compared {}

    /** How alike two encodings are; no score leaves. */
    enum Band {
        HIGH,
        MIDDLE,
        LOW
    }

    /** Two rows that may be one person. */
    record Pair(UUID left, UUID right, Band band) {}
}
