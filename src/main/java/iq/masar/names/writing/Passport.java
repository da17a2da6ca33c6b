package iq.masar.names.writing;

import java.text.Normalizer;

/** Arabic names in Latin letters as Iraqi passports write them: the article as AL-, ث th, ذ ظ ض th/dh, ق q, short vowels by pattern. */
final class Passport {
    private static final String CONSONANTS = "بتثجحخدذرزسشصضطظعغفقكلمنهپچژگڤڕڵڥ";

    private static final String SERVANT = "عبدال"; // of God, by one of his names

    private Passport() {}

    static String latin(String word) {
        var text = Normalizer.normalize(word.replace("\u0640", ""), Normalizer.Form.NFKC);
        var article = text.length() > 4 && text.startsWith("ال") && !text.startsWith("الله");
        if (text.startsWith(SERVANT) && text.length() > SERVANT.length() + 2 && !text.startsWith("عبدالله")) {
            return "abdul" + latin(text.substring(SERVANT.length()));
        }
        var rest = article ? text.substring(2) : text;
        var known = PassportNames.find(rest);
        var latin = known != null ? known : letters(rest);
        return article ? "al-" + latin : latin;
    }

    private static String letters(String word) {
        var plain = bare(word);
        var out = new StringBuilder();
        for (var i = 0; i < plain.length(); i++) {
            var letter = plain.charAt(i);
            var written = letter(plain, i);
            out.append(written);
            if (!written.equals("a")
                    && CONSONANTS.indexOf(letter) >= 0
                    && i + 1 < plain.length()
                    && CONSONANTS.indexOf(plain.charAt(i + 1)) >= 0
                    && voweled(plain, i)) {
                out.append('a');
            }
        }
        return out.toString();
    }

    /** A short vowel opens the word, and stands between two consonants where the one before was not voweled and one follows the next. */
    private static boolean voweled(String word, int at) {
        var run = 0;
        for (var i = at; i >= 0 && CONSONANTS.indexOf(word.charAt(i)) >= 0; i--) {
            run++;
        }
        var lead = at - run + 1;
        return lead == 0 ? run % 2 == 1 : run % 2 == 0 || at + 2 >= word.length();
    }

    private static String bare(String word) {
        var out = new StringBuilder();
        for (var i = 0; i < word.length(); i++) {
            var letter = word.charAt(i);
            if (letter == '\u0651' && !out.isEmpty()) {
                out.append(out.charAt(out.length() - 1));
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                out.append(letter);
            }
        }
        return out.toString();
    }

    private static String letter(String word, int at) {
        var first = at == 0;
        var last = at == word.length() - 1;
        var afterConsonant = !first && CONSONANTS.indexOf(word.charAt(at - 1)) >= 0;
        var beforeVowel = !last && "اىةە".indexOf(word.charAt(at + 1)) >= 0;
        return switch (word.charAt(at)) {
            case 'ا', 'أ', 'آ', 'ٱ', 'ى' -> "a";
            case 'إ' -> "i";
            case 'ء', 'ئ' -> last ? "" : first ? "" : "e";
            case 'ؤ' -> "u";
            case 'ب' -> "b";
            case 'پ' -> "p";
            case 'ت', 'ط' -> "t";
            case 'ث' -> "th";
            case 'ج' -> "j";
            case 'چ' -> "ch";
            case 'ح', 'ه', 'ھ' -> last && word.charAt(at) != 'ح' && afterConsonant ? "a" : "h";
            case 'خ' -> "kh";
            case 'د' -> "d";
            case 'ذ' -> "th";
            case 'ر', 'ڕ' -> "r";
            case 'ز' -> "z";
            case 'ژ' -> "zh";
            case 'س', 'ص' -> "s";
            case 'ش' -> "sh";
            case 'ض', 'ظ' -> "dh";
            case 'ع' ->
                last || !first && "اوي".indexOf(word.charAt(at + 1)) >= 0 ? (afterConsonant && last ? "a" : "") : "a";
            case 'غ' -> "gh";
            case 'ف' -> "f";
            case 'ڤ', 'ڥ' -> "v";
            case 'ق' -> "q";
            case 'ك', 'ک' -> "k";
            case 'گ' -> "g";
            case 'ل', 'ڵ' -> "l";
            case 'م' -> "m";
            case 'ن' -> "n";
            case 'و' -> first || beforeVowel || !afterConsonant ? "w" : "oo";
            case 'ۆ' -> "o";
            case 'ي', 'ی' -> first || beforeVowel ? "y" : !afterConsonant && !last ? "i" : last ? "i" : "ee";
            case 'ێ', 'ە' -> "e";
            case 'ة' -> "a";
            default -> String.valueOf(word.charAt(at));
        };
    }
}
