package iq.masar.linkage.rules;

/**
 * Jaro's similarity of two spellings of up to 64 characters with Winkler's reward for beginning alike, which is given above 0.7. Where each letter of the other word stands is one word of bits, so that a letter's partner is found at once. For one thread.
 */
final class JaroWinkler {
    static final int WORD = 64;
    static final int PREFIX = 4;
    static final double REWARD = 0.1;
    private static final double REWARDED = 0.7;
    private static final int BLOCK = 256;
    private static final int ARABIC = 0x0600;

    private final char[] matched = new char[WORD];
    private final long[] places = new long[2 * BLOCK];

    /** Of the first {@code n} letters from one place and the first {@code m} from another. */
    double of(char[] letters, int one, int n, int other, int m) {
        if (n == 0 || m == 0) {
            return n == m ? 1 : 0;
        }
        var isKnown = note(letters, other, m);
        var window = Math.max(0, Math.max(n, m) / 2 - 1);
        var all = -1L >>> WORD - m;
        var taken = 0L;
        var matches = 0;
        for (var i = 0; i < n; i++) {
            var letter = letters[one + i];
            var near = window(i, window) & all & ~taken;
            var partners = (isKnown ? places(letter) : search(letter, letters, other, m)) & near;
            if (partners != 0) {
                taken |= partners & -partners;
                matched[matches++] = letter;
            }
        }
        forget(letters, other, m);
        return matches == 0 ? 0 : similarity(letters, one, n, other, m, matches, taken);
    }

    /** The places at most so far from {@code i}, as bits. */
    private static long window(int i, int far) {
        var from = Math.max(0, i - far);
        var end = i + far + 1; // above 0
        return (end >= WORD ? -1L : (1L << end) - 1) & -1L << from;
    }

    private double similarity(char[] letters, int one, int n, int other, int m, int matches, long taken) {
        var turned = 0;
        var left = taken;
        for (var k = 0; k < matches; k++, left &= left - 1) {
            turned += matched[k] == letters[other + Long.numberOfTrailingZeros(left)] ? 0 : 1;
        }
        var jaro = ((double) matches / n + (double) matches / m + (double) (matches - turned / 2) / matches) / 3;
        if (jaro <= REWARDED) {
            return jaro;
        }
        var prefix = 0;
        while (prefix < Math.min(PREFIX, Math.min(n, m)) && letters[one + prefix] == letters[other + prefix]) {
            prefix++;
        }
        return jaro + prefix * REWARD * (1 - jaro);
    }

    /** Whether every letter is of the two blocks that are noted, Latin and Arabic. */
    private boolean note(char[] letters, int word, int length) {
        var isKnown = true;
        for (var j = 0; j < length; j++) {
            var slot = slot(letters[word + j]);
            if (slot >= 0) {
                places[slot] |= 1L << j;
            } else {
                isKnown = false;
            }
        }
        return isKnown;
    }

    private void forget(char[] letters, int word, int length) {
        for (var j = 0; j < length; j++) {
            var slot = slot(letters[word + j]);
            if (slot >= 0) {
                places[slot] = 0;
            }
        }
    }

    private static int slot(char letter) {
        return letter < BLOCK ? letter : letter >>> 8 == ARABIC >>> 8 ? BLOCK + (letter & 0xFF) : -1;
    }

    private long places(char letter) {
        var slot = slot(letter);
        return slot < 0 ? 0 : places[slot];
    }

    private static long search(char letter, char[] letters, int word, int length) {
        var found = 0L;
        for (var j = 0; j < length; j++) {
            found |= letters[word + j] == letter ? 1L << j : 0;
        }
        return found;
    }
}
