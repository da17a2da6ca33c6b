package iq.masar.names.letters;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters the learned tables know, numbered from 1; 0 is the edge of a word. The Arabic side keeps apart what folding joins (ة and ه, ى and
 * ي, the seats of hamza), because they are read differently where they are written carefully.
 */
public final class Alphabet {
    /** Letters a word is cut to; nobody's name part is longer. */
    public static final int LONGEST = 40;

    public static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    public static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآةىئؤپچژگڤڕڵۆێە";

    private static final byte[] CODES = new byte[0x0700];
    private static final Map<Character, Character> LIKE = new HashMap<>();

    static {
        for (var i = 0; i < LATIN.length(); i++) {
            CODES[LATIN.charAt(i)] = (byte) (i + 1);
        }
        for (var i = 0; i < ARABIC.length(); i++) {
            CODES[ARABIC.charAt(i)] = (byte) (i + 1);
        }
        var like = "ٱاٲاٳاٵاکكڪكګكیيۍيېيےيۓيؠيھهہهۀةۂةۃةٹتټتڈدډدڑرړرںنڼنڥڤٶؤڨقڧقڢفڭكځخڅسږزښش";
        for (var i = 0; i < like.length(); i += 2) {
            LIKE.put(like.charAt(i), like.charAt(i + 1));
            CODES[like.charAt(i)] = CODES[like.charAt(i + 1)];
        }
    }

    private static final byte[] FOLDED = new byte[ARABIC.length() + 1];

    static {
        for (var i = 0; i < ARABIC.length(); i++) {
            FOLDED[i + 1] = CODES[Folding.fold(ARABIC.substring(i, i + 1)).charAt(0)];
        }
    }

    private Alphabet() {}

    /** Whether two words of one script fold to the same letters. */
    public static boolean foldAlike(byte[] x, byte[] y, Script script) {
        if (script != Script.ARABIC || x.length != y.length) {
            return Arrays.equals(x, y);
        }
        for (var i = 0; i < x.length; i++) {
            if (FOLDED[x[i]] != FOLDED[y[i]]) {
                return false;
            }
        }
        return true;
    }

    /** Number of codes, with the edge, of a script's side. */
    public static int size(Script script) {
        return (script == Script.ARABIC ? ARABIC : LATIN).length() + 1;
    }

    /** The codes of a word; unknown characters are left out, a doubled و of Sorani stays two. At most {@link #LONGEST}. */
    public static byte[] codes(String word, Script script) {
        var text = script == Script.ARABIC
                ? Normalizer.normalize(Folding.soraniE(word), Normalizer.Form.NFKC)
                : Spelt.plain(word);
        var out = new byte[Math.min(text.length(), LONGEST)];
        var n = 0;
        for (var i = 0; i < text.length() && n < LONGEST; i++) {
            var letter = text.charAt(i);
            if (letter >= 0x0700 || script == Script.ARABIC != letter >= 0x0600 || CODES[letter] == 0) {
                continue;
            }
            out[n++] = CODES[letter];
        }
        return Arrays.copyOf(out, n);
    }

    /** A Latin word as English would spell it: small, without marks (ş is sh). */
    public static String plain(String word) {
        return Spelt.plain(word);
    }

    /** The word codes stand for, for people and tests. */
    public static String word(byte[] codes, Script script) {
        var letters = script == Script.ARABIC ? ARABIC : LATIN;
        var out = new StringBuilder(codes.length);
        for (var code : codes) {
            out.append(letters.charAt(code - 1));
        }
        return out.toString();
    }
}
