package iq.masar.names.letters;

import java.text.Normalizer;
import java.util.Locale;

/** Latin letters without their marks, small; the letters that are no base letter with a mark are written out. */
final class Latin {
    private Latin() {}

    /** Appends the bare form of one character; what is no letter is kept as it is. */
    static void bare(char letter, StringBuilder out) {
        if (letter >= 'a' && letter <= 'z' || letter < 0x80 && !(letter >= 'A' && letter <= 'Z')) {
            out.append(letter);
            return;
        }
        if (letter >= 'A' && letter <= 'Z') {
            out.append((char) (letter + 32));
            return;
        }
        var small = String.valueOf(letter).toLowerCase(Locale.ROOT);
        for (var i = 0; i < small.length(); i++) {
            one(small.charAt(i), out);
        }
    }

    private static void one(char letter, StringBuilder out) {
        switch (letter) {
            case 'ß' -> out.append("ss");
            case 'æ' -> out.append("ae");
            case 'œ' -> out.append("oe");
            case 'ø' -> out.append('o');
            case 'ł' -> out.append('l');
            case 'đ', 'ð' -> out.append('d');
            case 'þ' -> out.append("th");
            case 'ı' -> out.append('i');
            case 'ə' -> out.append('e');
            case 'ħ' -> out.append('h');
            case 'ʿ', 'ʾ', 'ʼ', 'ʻ', '‘', '’', '`', '´', 'ˈ', 'ʹ' -> out.append('\'');
            default -> {
                var parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
                for (var i = 0; i < parts.length(); i++) {
                    var type = Character.getType(parts.charAt(i));
                    if (type != Character.NON_SPACING_MARK) {
                        out.append(parts.charAt(i));
                    }
                }
            }
        }
    }
}
