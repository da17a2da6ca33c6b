package iq.masar.hotline.model;

import iq.masar.kernel.Digits;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the spellings of one fact equal before it is hashed: digits, marks, letter forms, spaces. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640\\p{Cf}\\p{P}]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Folding() {}

    public static String fold(String typed) {
        var plain = MARKS.matcher(Normalizer.normalize(Digits.western(typed), Normalizer.Form.NFKD))
                .replaceAll("");
        var folded = new StringBuilder(plain.length());
        plain.chars().forEach(letter -> folded.append((char) folded(letter)));
        return SPACES.matcher(folded.toString().strip().toLowerCase(Locale.ROOT))
                .replaceAll(" ");
    }

    private static int folded(int letter) {
        return switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ئ', 'ێ' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة', 'ە', 'ھ' -> 'ه';
            case 'ؤ', 'ۆ' -> 'و';
            case 'ڵ' -> 'ل';
            case 'ڕ' -> 'ر';
            default -> letter;
        };
    }
}
