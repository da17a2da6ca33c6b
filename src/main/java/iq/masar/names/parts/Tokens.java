package iq.masar.names.parts;

import iq.masar.names.letters.Folding;
import java.util.ArrayList;
import java.util.List;

/** Cuts a spelling into words at white space, hyphens and punctuation; an apostrophe joins. */
record Tokens(List<Word> words) {
    /** A word as spelt, its fold, and whether a hyphen ties it to the next. */
    record Word(String spelling, String fold, boolean tied) {}

    static Tokens of(String spelling) {
        var words = new ArrayList<Word>();
        var word = new StringBuilder();
        for (var i = 0; i <= spelling.length(); i++) {
            var letter = i == spelling.length() ? ' ' : spelling.charAt(i);
            var inside = Character.isLetter(letter)
                    || Character.getType(letter) == Character.NON_SPACING_MARK
                    || Character.isSurrogate(letter)
                    || Folding.ignorable(letter) && letter != 0x200b;
            if (inside) {
                word.append(letter);
            } else if (!apostrophe(letter) && !word.isEmpty()) {
                var fold = Folding.fold(word.toString()).replace("'", "");
                if (!fold.isEmpty()) {
                    words.add(new Word(word.toString(), fold, hyphen(letter)));
                }
                word.setLength(0);
            }
        }
        return new Tokens(List.copyOf(words));
    }

    private static boolean apostrophe(char letter) {
        return "'’‘`´ʿʾʼʻ".indexOf(letter) >= 0;
    }

    private static boolean hyphen(char letter) {
        return letter == '-' || letter >= 0x2010 && letter <= 0x2015;
    }
}
