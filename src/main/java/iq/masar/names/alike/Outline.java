package iq.masar.names.alike;

import iq.masar.names.letters.Alphabet;
import iq.masar.names.letters.Script;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The consonants of a word in thirteen classes that both scripts share, four bits each: what survives every habit of writing. Two words are
 * compared only if their outlines are the same but for one class missed, added or changed, which they show by sharing a key. Vowels, h, w and
 * y have no class: one habit writes them and the next does not.
 */
public final class Outline {
    private static final String CLASSES = "BTDSCJKXFLMNR";
    private static final int LONGEST = 15;
    private static final int TOO_SHORT_TO_MISS_ONE = 0xff; // the highest outline of two classes

    private static final String
            ARABIC = // ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ء أ إ آ ة ى ئ ؤ پ چ ژ گ ڤ ڕ ڵ ۆ ێ ە
            "-BTTJ-XDDRSSCSDTS-JFKKLMN-----------BCJJFRL---";

    private static final String LATIN = // a b c d e f g h i j k l m n o p q r s t u v w x y z
            "-BKD-FJ--JKLMN-BKRST-F-K-S";

    private static final byte[] OF_ARABIC = numbers(ARABIC);
    private static final byte[] OF_LATIN = numbers(LATIN);
    private static final int C = 3;
    private static final int E = 5;
    private static final int G = 7;
    private static final int H = 8;
    private static final int I = 9;
    private static final int K = 11;
    private static final int S = 19;
    private static final int X = 24;
    private static final int Y = 25;
    private static final int TEH = number('T');
    private static final int SIBILANT = number('S');
    private static final int SHIN = number('C');
    private static final int JIM = number('J');

    private static final BitSet TONGUE = set("TDSC");
    private static final BitSet THROAT = set("JKX");

    private Outline() {}

    private static BitSet set(String names) {
        var set = new BitSet();
        names.chars().forEach(name -> set.set(number((char) name)));
        return set;
    }

    private static byte[] numbers(String classes) {
        var numbers = new byte[classes.length() + 1];
        for (var i = 0; i < classes.length(); i++) {
            numbers[i + 1] = (byte) (CLASSES.indexOf(classes.charAt(i)) + 1);
        }
        return numbers;
    }

    /** The classes of a word in order, doubled ones once, the first in the lowest bits; 0 if it has none. */
    public static long of(byte[] codes, Script script) {
        var outline = 0L;
        var length = 0;
        var last = 0;
        for (var i = 0; i < codes.length && length < LONGEST; i++) {
            var number = script == Script.ARABIC ? OF_ARABIC[codes[i]] : latin(codes, i);
            if (number != 0 && absorbs(number, last)) {
                length--;
                outline &= (1L << 4 * length) - 1;
            }
            if (number != 0 && number != last) {
                outline |= (long) number << 4 * length++;
            }
            if (script == Script.LATIN && codes[i] == X && length < LONGEST) {
                number = SIBILANT;
                outline |= (long) number << 4 * length++;
            }
            last = number;
        }
        return outline;
    }

    /** One sound written as two: تش and tch, ts and tz, sch, dj. */
    private static boolean absorbs(int number, int last) {
        return last == TEH && (number == SHIN || number == SIBILANT)
                || last == SIBILANT && number == SHIN
                || last == number('D') && number == JIM;
    }

    /** Two letters that are one sound count as it: sh, ch, kh, gh; c sounds by what follows it. */
    private static int latin(byte[] codes, int at) {
        var next = at + 1 < codes.length ? codes[at + 1] : 0;
        return switch (codes[at]) {
            case S -> next == H ? SHIN : SIBILANT;
            case K -> next == H ? number('X') : number('K');
            case G -> JIM;
            case C -> next == H || next == 0 ? SHIN : next == E || next == I || next == Y ? SIBILANT : number('K');
            default -> OF_LATIN[codes[at]];
        };
    }

    private static int number(char name) {
        return CLASSES.indexOf(name) + 1;
    }

    /** The outline and, for each class, the outline without it; for a short one another with rougher classes. Different, ascending. */
    public static long[] keys(long outline) {
        var keys = new long[LONGEST + 1];
        keys[0] = outline;
        var n = 1;
        if (outline <= TOO_SHORT_TO_MISS_ONE) {
            keys[n++] = coarse(outline);
        }
        for (var at = 0; outline > TOO_SHORT_TO_MISS_ONE && outline >>> 4 * at != 0; at++) {
            var low = (1L << 4 * at) - 1;
            keys[n++] = outline & low | outline >>> 4 & ~low;
        }
        Arrays.sort(keys, 0, n);
        var kept = 0;
        for (var i = 0; i < n; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[kept++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, kept);
    }

    /** A short outline with the classes that habits confuse taken as one: رضا, Ridha and Reza. */
    private static long coarse(long outline) {
        var coarse = 1L << 62;
        for (var at = 0; outline >>> 4 * at != 0; at++) {
            var number = (int) (outline >>> 4 * at & 15);
            coarse |= (long) (TONGUE.get(number) ? SIBILANT : THROAT.get(number) ? JIM : number) << 4 * at;
        }
        return coarse;
    }

    /** Whether two ascending lists share a key. */
    public static boolean meet(long[] x, long[] y) {
        var j = 0;
        for (var key : x) {
            while (j < y.length && y[j] < key) {
                j++;
            }
            if (j < y.length && y[j] == key) {
                return true;
            }
        }
        return false;
    }

    static {
        if (ARABIC.length() != Alphabet.ARABIC.length() || LATIN.length() != Alphabet.LATIN.length()) {
            throw new AssertionError("a letter without class");
        }
    }
}
