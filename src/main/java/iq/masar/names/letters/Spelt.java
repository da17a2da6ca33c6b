package iq.masar.names.letters;

/**
 * Latin words as the tables read them: letters whose sound hangs on the writing habit (ş, ç, ğ, š, x and c of Kurmanji) are written as English
 * would, the rest loses its marks.
 */
final class Spelt {
    private static final String KURDISH = "şŞîÎûÛêÊ";
    private static final String TURKIC = "şŞğĞıİ";

    private Spelt() {}

    static String plain(String word) {
        var ascii = true;
        for (var i = 0; i < word.length() && ascii; i++) {
            ascii = word.charAt(i) < 0x80;
        }
        if (ascii) {
            return word.toLowerCase(java.util.Locale.ROOT);
        }
        var composed = java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFKC);
        var kurdish = holds(composed, KURDISH);
        var eastern = kurdish || holds(composed, TURKIC);
        var out = new StringBuilder(word.length() + 4);
        for (var i = 0; i < composed.length(); i++) {
            var letter = Character.toLowerCase(composed.charAt(i));
            switch (letter) {
                case 'ş', 'š', 'ș' -> out.append("sh");
                case 'ç' -> out.append(eastern ? "ch" : "c");
                case 'č' -> out.append("ch");
                case 'ž' -> out.append("zh");
                case 'ğ', 'ġ' -> out.append("gh");
                case 'ḫ', 'ẖ' -> out.append("kh");
                case 'ṯ' -> out.append("th");
                case 'ḏ' -> out.append("dh");
                case 'c' -> out.append(eastern && !next(composed, i, 'h') ? "j" : "c");
                case 'x' -> out.append(kurdish ? "kh" : "x");
                default -> Latin.bare(letter, out);
            }
        }
        return out.toString();
    }

    private static boolean next(String word, int at, char letter) {
        return at + 1 < word.length() && word.charAt(at + 1) == letter;
    }

    private static boolean holds(String word, String letters) {
        for (var i = 0; i < word.length(); i++) {
            if (letters.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
