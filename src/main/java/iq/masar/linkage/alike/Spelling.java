package iq.masar.linkage.alike;

import java.text.Normalizer;
import java.util.Locale;

/** Values brought to one spelling before they are compared. */
public final class Spelling {
    private Spelling() {}

    /** Lower case, compatibility forms, no marks, one space between words; what is neither letter nor digit parts words. */
    public static String plain(String value) {
        var ascii = true;
        var clean = true;
        for (var i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            ascii &= c < 128;
            clean &= (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        if (clean) {
            return value;
        }
        var folded = ascii ? value : Normalizer.normalize(value, Normalizer.Form.NFKD);
        var text = new StringBuilder(folded.length());
        for (var i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                text.append(arabic(c));
            } else if (!vanishes(c) && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        var plain = text.toString().strip();
        return plain.toLowerCase(Locale.ROOT);
    }

    private static boolean vanishes(char c) {
        int type = Character.getType(c);
        return c == '\''
                || c == '\u2019'
                || c == '\u0640'
                || type == Character.NON_SPACING_MARK
                || type == Character.FORMAT;
    }

    private static char arabic(char c) {
        return switch (c) {
            case '\u0671' -> '\u0627';
            case '\u0649', '\u06CC', '\u0626' -> '\u064A';
            case '\u0629', '\u06BE', '\u06C1', '\u06D5' -> '\u0647';
            case '\u06A9' -> '\u0643';
            default -> c;
        };
    }

    /** Lower case letters and digits only. */
    public static String code(String value) {
        return plain(value).replace(" ", "");
    }

    /** What is left of a name when vowels after the first letter, doublings and near consonants are taken away. */
    public static String skeleton(String plain) {
        var text = new StringBuilder(plain.length());
        char last = 0;
        for (var i = 0; i < plain.length(); i++) {
            char c = consonant(plain, i);
            if (c != 0 && c != last) {
                text.append(c);
            }
            last = c == 0 ? last : c;
        }
        return text.length() < 2 ? plain.replace(" ", "") : text.toString();
    }

    private static char consonant(String plain, int at) {
        char c = plain.charAt(at);
        char before = at == 0 ? ' ' : plain.charAt(at - 1);
        var isLast = at == plain.length() - 1;
        return switch (c) {
            case ' ' -> 0;
            case 'a', 'e', 'i', 'o', 'u', '\u0627', '\u0639', '\u0621' -> at == 0 ? 'a' : 0;
            case 'y', '\u064A' -> at == 0 ? 'y' : 0;
            case 'w', '\u0648', '\u06C6' -> at == 0 ? 'w' : 0;
            case 'h' -> isLast || (at > 0 && "dtskgpcz".indexOf(before) >= 0) ? 0 : 'h';
            case '\u0647' -> isLast ? 0 : 'h';
            case 'q', 'c' -> 'k';
            case 'z' -> 'd';
            case 'v' -> 'w';
            default -> c < 128 ? c : latin(c);
        };
    }

    /** The consonant by which an Arabic or Sorani letter is usually written in Latin, brought to the same family. */
    private static char latin(char c) {
        int at = "بتثجحخدذرزسشصضطظغفقكلمنپچژگڕڵڤێ".indexOf(c);
        return at < 0 ? c : "bttjhkddrdsssdtdgfkklmnpkjgrlf\0".charAt(at);
    }
}
