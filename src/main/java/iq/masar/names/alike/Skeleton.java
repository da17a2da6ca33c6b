package iq.masar.names.alike;

import iq.masar.names.letters.Alphabet;
import iq.masar.names.letters.Script;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The consonants of a word in a few classes that both scripts share: what survives every habit of writing. */
public final class Skeleton {
    private static final String
            ARABIC = // ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ء أ إ آ ة ى ئ ؤ پ چ ژ گ ڤ ڕ ڵ ۆ ێ ە
            "-BTTK-KTTRSSSSTTS-KFKKLMN-----------BKSKFRL---";

    private static final String LATIN = // a b c d e f g h i j k l m n o p q r s t u v w x y z
            "-BKT-FK--KKLMN-BKRST-F-K-S";

    private Skeleton() {}

    /** The classes in order, doubled ones once. */
    public static String of(byte[] codes, Script script) {
        var classes = script == Script.ARABIC ? ARABIC : LATIN;
        var out = new StringBuilder(codes.length);
        var last = '-';
        for (var i = 0; i < codes.length; i++) {
            var c = classes.charAt(codes[i] - 1);
            if (script == Script.LATIN && digraph(codes, i)) {
                c = 'S';
            }
            if (c != '-' && c != last) {
                out.append(c);
            }
            last = c;
        }
        return out.toString();
    }

    /** ch and sh begin a sibilant. */
    private static boolean digraph(byte[] codes, int at) {
        return at + 1 < codes.length && codes[at] == 3 && codes[at + 1] == 8;
    }

    /** The skeleton, then the skeleton less each one of its classes: two words meet if one class was missed, added or changed. */
    public static List<String> keys(byte[] codes, Script script) {
        var whole = of(codes, script);
        var keys = new LinkedHashSet<String>();
        keys.add(whole);
        for (var i = 0; i < whole.length(); i++) {
            keys.add(whole.substring(0, i) + whole.substring(i + 1));
        }
        return new ArrayList<>(keys);
    }

    static {
        if (ARABIC.length() != Alphabet.ARABIC.length() || LATIN.length() != Alphabet.LATIN.length()) {
            throw new AssertionError("a letter without class");
        }
    }
}
