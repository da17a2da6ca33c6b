package iq.masar.names.letters;

import java.text.Normalizer;

/**
 * Brings spellings of one name together without joining or splitting words (IDN-2, IDN-4): compatibility forms, vowel marks, seats of hamza,
 * the several yehs, kafs and hehs. Folding twice changes nothing. The spelling received is never replaced by its fold (IDN-1).
 */
public final class Folding {
    /** Stands beside everything derived by this folding. A change of any rule below is a new version. */
    public static final int VERSION = 1;

    private static final char ZWNJ = '\u200c';

    private Folding() {}

    /** The fold of a spelling: Arabic-script letters as IDN-2 says, Latin letters bare and small, white space single. */
    public static String fold(String spelling) {
        if (isFolded(spelling)) {
            return spelling;
        }
        var once = step(spelling);
        var twice = step(once); // a compatibility form may itself hold letters that fold
        return twice.equals(once) ? once : step(twice);
    }

    private static boolean isFolded(String spelling) {
        for (var i = 0; i < spelling.length(); i++) {
            var letter = spelling.charAt(i);
            if (letter < 'a' || letter > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String step(String spelling) {
        var text = Normalizer.normalize(soraniE(spelling), Normalizer.Form.NFKC);
        var out = new StringBuilder(text.length());
        var space = true;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (ignorable(letter)) {
                continue;
            }
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                if (!space) {
                    out.append(' ');
                }
                space = true;
                continue;
            }
            space = false;
            if (letter >= 0x0600 && letter < 0x0700) {
                out.append(arabic(letter));
            } else {
                Latin.bare(letter, out);
            }
        }
        var end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        return out.toString();
    }

    /** Before the zero-width non-joiner goes: heh + joiner is how Sorani e is typed where the letter is missing. */
    static String soraniE(String spelling) {
        return spelling.indexOf(ZWNJ) < 0
                ? spelling
                : spelling.replace("\u0647" + ZWNJ, "\u06d5").replace("\u06be" + ZWNJ, "\u06d5");
    }

    /** Vowel marks, kashida, zero-width characters and plain direction marks: no letters of a name. */
    public static boolean ignorable(char letter) {
        return letter >= 0x064b && letter <= 0x0652
                || letter == 0x0670
                || letter == 0x0640
                || letter >= 0x0653 && letter <= 0x065f
                || letter >= 0x200b && letter <= 0x200f
                || letter == 0x061c
                || letter == 0x2060
                || letter == 0xfeff
                || letter == 0x00ad
                || letter >= 0x0610 && letter <= 0x061a
                || letter >= 0x06d6 && letter <= 0x06ed && letter != 0x06dd && letter != 0x06de && letter != 0x06e9;
    }

    private static char arabic(char letter) {
        return switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ', 'ٵ' -> 'ا';
            case 'ى', 'ی', 'ئ', 'ۍ', 'ې', 'ے', 'ۓ', 'ؠ' -> 'ي';
            case 'ؤ', 'ٶ' -> 'و';
            case 'ة', 'ۃ', 'ھ', 'ہ', 'ۀ', 'ۂ' -> 'ه';
            case 'ک', 'ڪ', 'ګ' -> 'ك';
            case 'ٹ', 'ټ' -> 'ت';
            case 'ڈ', 'ډ' -> 'د';
            case 'ڑ', 'ړ' -> 'ر';
            case 'ں', 'ڼ' -> 'ن';
            case 'ڥ' -> 'ڤ';
            default -> letter;
        };
    }
}
