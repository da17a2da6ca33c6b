package iq.masar.names.alike;

import iq.masar.names.letters.Script;

/** How often each class of consonant occurs in a word, four bits each: what two words must share before they are compared at all. */
public final class Signature {
    private static final String CLASSES = "BTKRSFLMN";
    private static final long ODD = 0x0f0f0f0f0f0f0f0fL;

    private Signature() {}

    /** The signature of a word given by its codes. */
    public static long of(byte[] codes, Script script) {
        var signature = 0L;
        var skeleton = Skeleton.of(codes, script);
        for (var i = 0; i < skeleton.length(); i++) {
            var shift = CLASSES.indexOf(skeleton.charAt(i)) * 4;
            if ((signature >>> shift & 15) < 7) {
                signature += 1L << shift;
            }
        }
        return signature;
    }

    /** Whether two words share enough consonants to be compared: two may differ, and one more for every four they have together. */
    public static boolean near(long x, long y) {
        return apart(x, y) <= 2 + (apart(x, 0) + apart(y, 0)) / 4;
    }

    /** The number of consonants by which two signatures differ. */
    public static int apart(long x, long y) {
        return nibbles(x & ODD, y & ODD) + nibbles(x >>> 4 & ODD, y >>> 4 & ODD);
    }

    /** Sum of absolute differences of eight numbers of at most seven, each in a byte. */
    private static int nibbles(long x, long y) {
        var high = 0x8080808080808080L;
        var difference = (x | high) - y; // 128 + (x - y) in every byte
        var negative = (~difference & high) >>> 7;
        var mask = negative * 0xff;
        var size = (difference ^ mask) & ~high;
        return (int) ((size + negative) * 0x0101010101010101L >>> 56);
    }
}
