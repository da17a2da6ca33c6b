package iq.masar.linkage.alike;

import java.util.Arrays;

/** Edits between two strings: insertions, deletions, substitutions and swaps of neighbours, each once (OSA). */
public final class Edits {
    private static final int WORD = 64;
    private static final int ASCII = 128;

    private Edits() {}

    /** How many edits lead from one to the other. */
    public static int between(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        var pattern = one.length() <= other.length() ? one : other;
        var text = pattern == one ? other : one;
        if (pattern.isEmpty()) {
            return text.length();
        }
        return pattern.length() <= WORD ? inOneWord(pattern, text) : table(pattern, text);
    }

    /** Whether one edit or none leads from one to the other. */
    public static boolean isOneAtMost(String one, String other) {
        if (one.length() < other.length()) {
            return isOneAtMost(other, one);
        }
        var n = one.length();
        var m = other.length();
        if (n - m > 1) {
            return false;
        }
        var from = 0;
        while (from < m && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        var till = 0; // letters alike at the end
        while (till < m - from && one.charAt(n - 1 - till) == other.charAt(m - 1 - till)) {
            till++;
        }
        var left = n - from - till; // letters between
        return left <= 1
                || n == m
                        && left == 2
                        && one.charAt(from) == other.charAt(from + 1)
                        && one.charAt(from + 1) == other.charAt(from);
    }

    /** Hyyrö's bit-parallel form: a column of the table in one word. */
    private static int inOneWord(String pattern, String text) {
        int m = pattern.length();
        long positive = -1L;
        long negative = 0;
        long diagonal = 0;
        long before = 0;
        int distance = m;
        long last = 1L << m - 1;
        var masks = masks(pattern, m);
        for (var j = 0; j < text.length(); j++) {
            char letter = text.charAt(j);
            long here = letter < ASCII ? masks[letter] : places(pattern, m, letter);
            diagonal = (((~diagonal) & here) << 1) & before;
            diagonal = diagonal | (((here & positive) + positive) ^ positive) | here | negative;
            long up = negative | ~(diagonal | positive);
            long down = diagonal & positive;
            if ((up & last) != 0) {
                distance++;
            }
            if ((down & last) != 0) {
                distance--;
            }
            up = up << 1 | 1;
            down <<= 1;
            positive = down | ~(diagonal | up);
            negative = diagonal & up;
            before = here;
        }
        return distance;
    }

    /** Where each ASCII letter stands in the pattern. */
    private static long[] masks(String pattern, int length) {
        var masks = new long[ASCII];
        for (var i = 0; i < length; i++) {
            if (pattern.charAt(i) < ASCII) {
                masks[pattern.charAt(i)] |= 1L << i;
            }
        }
        return masks;
    }

    private static long places(String pattern, int length, char c) {
        long places = 0;
        for (int i = pattern.indexOf(c); i >= 0 && i < length; i = pattern.indexOf(c, i + 1)) {
            places |= 1L << i;
        }
        return places;
    }

    private static int table(String one, String other) {
        var two = new int[other.length() + 1];
        var above = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        Arrays.setAll(above, j -> j);
        for (var i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], two[j - 2] + 1);
                }
            }
            var spare = two;
            two = above;
            above = row;
            row = spare;
        }
        return above[other.length()];
    }

    /** One less the share of edits in the longer string. */
    public static double likeness(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - between(one, other) / (double) longer;
    }
}
