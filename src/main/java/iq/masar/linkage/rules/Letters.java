package iq.masar.linkage.rules;

import iq.masar.linkage.alike.Dictionary;

/**
 * The spellings of a dictionary laid out to be compared: their letters one after another, and what bounds how alike two can be. Spellings of up
 * to 64 characters; longer ones by their first 64. For one thread.
 */
final class Letters {
    private static final int PREFIX_BITS = 8; // of each letter a spelling begins with

    private final long[]
            shown; // of each value: a bit for each letter and how often it came before; then its beginning, and its
    // length
    private final int[] starts;
    private final char[] letters;
    private final JaroWinkler names = new JaroWinkler();

    Letters(Dictionary values) {
        this.shown = new long[2 * values.size()];
        this.starts = new int[values.size() + 1];
        for (var value = 0; value < values.size(); value++) {
            starts[value + 1] = starts[value]
                    + Math.min(JaroWinkler.WORD, values.value(value).length());
        }
        this.letters = new char[starts[values.size()]];
        for (var value = 0; value < values.size(); value++) {
            lay(value, values.value(value));
        }
    }

    private void lay(int value, String text) {
        var length = starts[value + 1] - starts[value];
        var beginning = 0L;
        for (var i = 0; i < length; i++) {
            letters[starts[value] + i] = text.charAt(i);
            shown[2 * value] |= 1L << place(text.charAt(i), before(text, i));
            beginning |= i < JaroWinkler.PREFIX ? (text.charAt(i) & 0xffL) << i * PREFIX_BITS : 0;
        }
        shown[2 * value + 1] = beginning << Integer.SIZE | length;
    }

    private static int before(String text, int place) {
        var many = 0;
        for (var i = 0; i < place; i++) {
            many += text.charAt(i) == text.charAt(place) ? 1 : 0;
        }
        return many;
    }

    private static int place(char letter, int before) {
        return (letter + 27 * before) * 0x9E3779B9 >>> 26;
    }

    /**
     * The most that Jaro and Winkler's similarity of two different spellings can be: a letter, the first or the nth of its kind, whose bit the
     * other has not, meets nothing there.
     */
    double most(int one, int other) {
        var x = shown[2 * one];
        var y = shown[2 * other];
        var ends = shown[2 * one + 1];
        var others = shown[2 * other + 1];
        var n = (int) ends;
        var m = (int) others;
        var met = Math.min(n - Long.bitCount(x & ~y), m - Long.bitCount(y & ~x));
        if (met <= 0) {
            return n == 0 && m == 0 ? 1 : 0;
        }
        var jaro = ((double) met / n + (double) met / m + 1) / 3;
        var prefix = Math.min(
                JaroWinkler.PREFIX, Long.numberOfTrailingZeros((ends ^ others) >>> Integer.SIZE) / PREFIX_BITS);
        return jaro + prefix * JaroWinkler.REWARD * (1 - jaro);
    }

    /** Their similarity. */
    double alike(int one, int other) {
        return names.of(
                letters, starts[one], starts[one + 1] - starts[one], starts[other], starts[other + 1] - starts[other]);
    }
}
