package iq.masar.names.writing;

import java.text.Normalizer;

/** Sorani in the Kurdish Latin alphabet (Hawar letters with ḧ ẍ ë ř ł), and back. */
final class SoraniLatin {
    private SoraniLatin() {}

    /** One spelling for each Sorani letter: standard kaf, yeh and heh, e for heh with joiner, no marks. */
    static String letters(String word) {
        var text = Normalizer.normalize(
                word.replace("\u0647\u200c", "\u06d5").replace("\u06be\u200c", "\u06d5"), Normalizer.Form.NFC);
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            switch (letter) {
                case 'ك' -> out.append('ک');
                case 'ي', 'ى' -> out.append('ی');
                case 'ھ', 'ہ' -> out.append('ه');
                case 'ة' -> out.append('ە');
                case 'أ', 'إ', 'آ' -> out.append("ئا");
                case 'ط' -> out.append('ت');
                case 'ث', 'ص' -> out.append('س');
                case 'ذ', 'ض', 'ظ' -> out.append('ز');
                case '\u200c', '\u200d', '\u0640' -> {}
                default -> {
                    if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                        out.append(letter);
                    }
                }
            }
        }
        return out.toString();
    }

    static String latin(String word, LetterReader reader) {
        return String.join("", reader.read(letters(word)));
    }

    /** Latin to Sorani: by rule alone. */
    static String sorani(String latin) {
        var word = Normalizer.normalize(latin, Normalizer.Form.NFC).toLowerCase(java.util.Locale.ROOT);
        var out = new StringBuilder(word.length() + 4);
        for (var i = 0; i < word.length(); i++) {
            var letter = word.charAt(i);
            var vowel = "aeêioîuû".indexOf(letter) >= 0;
            if (vowel && (i == 0 || !Character.isLetter(word.charAt(i - 1)))) {
                out.append('ئ');
            }
            out.append(rule(letter));
        }
        return out.toString();
    }

    private static String rule(char letter) {
        return switch (letter) {
            case 'a', 'â' -> "ا";
            case 'b' -> "ب";
            case 'c' -> "ج";
            case 'ç' -> "چ";
            case 'd' -> "د";
            case 'e' -> "ە";
            case 'ê' -> "ێ";
            case 'f' -> "ف";
            case 'g' -> "گ";
            case 'h' -> "ه";
            case 'ḧ' -> "ح";
            case 'i', 'ı' -> "";
            case 'î', 'y' -> "ی";
            case 'j' -> "ژ";
            case 'k' -> "ک";
            case 'l' -> "ل";
            case 'ł' -> "ڵ";
            case 'm' -> "م";
            case 'n' -> "ن";
            case 'o' -> "ۆ";
            case 'p' -> "پ";
            case 'q' -> "ق";
            case 'r' -> "ر";
            case 'ř' -> "ڕ";
            case 's' -> "س";
            case 'ş' -> "ش";
            case 't' -> "ت";
            case 'u', 'w' -> "و";
            case 'û' -> "وو";
            case 'v' -> "ڤ";
            case 'x' -> "خ";
            case 'ẍ' -> "غ";
            case 'ë' -> "ع";
            case 'z' -> "ز";
            default -> String.valueOf(letter);
        };
    }
}
