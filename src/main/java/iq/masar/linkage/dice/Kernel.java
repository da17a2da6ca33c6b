package iq.masar.linkage.dice;

import iq.masar.linkage.EncodedComparison.Pairs;
import iq.masar.linkage.Encodings;

/** A way of comparing all encodings of one set with all of another. All ways give the same pairs. */
public interface Kernel {
    /** See {@link iq.masar.linkage.EncodedComparison#alike}. */
    void compare(Encodings left, Encodings right, int perMille, Pairs pairs);

    /** Vectors where the running machine offers the module for them, words otherwise. */
    static Kernel best() {
        return Choice.BEST;
    }

    /** Made once, on first use. */
    final class Choice {
        private static final Kernel BEST =
                ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
                        ? new VectorKernel()
                        : new WordKernel();

        private Choice() {}
    }
}
