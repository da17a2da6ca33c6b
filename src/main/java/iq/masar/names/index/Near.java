package iq.masar.names.index;

import java.util.Arrays;

/**
 * The parts of a vocabulary that may be compared with a part asked for, ascending, and what each says; every other part says
 * {@link iq.masar.names.pairing.Likeness#LEAST}. Not to be changed.
 */
record Near(int[] parts, float[] likes, float most) {
    /** What a part of the vocabulary says. */
    float like(int part, float otherwise) {
        var at = Arrays.binarySearch(parts, part);
        return at < 0 ? otherwise : likes[at];
    }
}
