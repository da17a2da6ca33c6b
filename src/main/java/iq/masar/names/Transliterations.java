package iq.masar.names;

import iq.masar.names.letters.Alphabet;
import iq.masar.names.letters.Script;
import iq.masar.names.writing.Ranked;
import iq.masar.names.writing.Scripts;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes names in another script. The letter-for-letter scheme of machine readable zones is the room mrz's. */
public final class Transliterations {
    /** Version of the rules and of the learned readings. */
    public static final int VERSION = 2;

    private Transliterations() {}

    /** A way of writing. */
    public enum Scheme {
        /** Arabic script to Latin as Iraqi passports write it, capitalised; rule and list, no learned vowels. */
        PASSPORT,
        /** Sorani to the Kurdish Latin alphabet and back, by the script of each word. */
        CKB_LATIN
    }

    /** What writing gives. */
    public sealed interface Written {
        /** The name in the other script, words and punctuation in their places. */
        record Text(String text) implements Written {}

        /** A letter no rule covers, with its place from 0. */
        record Unmapped(int codePoint, int position) implements Written {}
    }

    /** What ranked writing of one word gives. */
    public sealed interface Ways {
        /** The choices, likeliest first, at most ten; each share is of all that the rules allow, so that together they are at most 1. */
        record Choices(List<Ranked.Choice> choices) implements Ways {
            public Choices {
                choices = List.copyOf(choices);
            }
        }

        /** A letter no rule covers, with its place from 0. */
        record Unmapped(int codePoint, int position) implements Ways {}
    }

    /**
     * The likeliest ways to write one word in the other script (IDN-9), at most ten, with the rules each was made by: with {@code PASSPORT}
     * Arabic to Latin in Iraqi habit or Latin to Arabic, with {@code CKB_LATIN} Sorani to the Kurdish Latin alphabet or that, Kurmanji too, to
     * Sorani letters, which is by rule alone.
     */
    public static Ways ranked(String word, Scheme scheme) {
        var strange = strange(word, scheme);
        if (strange >= 0) {
            return new Ways.Unmapped(word.codePointAt(strange), strange);
        }
        for (var i = 0; i < word.length(); i++) {
            if (!inWord(word.charAt(i)) && "'-’ ".indexOf(word.charAt(i)) < 0) {
                return new Ways.Unmapped(word.codePointAt(i), i);
            }
        }
        var arabic = Script.of(word) == Script.ARABIC;
        return new Ways.Choices(
                switch (scheme) {
                    case PASSPORT -> arabic ? Ranked.latin(word) : Ranked.arabic(Alphabet.plain(word));
                    case CKB_LATIN ->
                        arabic
                                ? Scripts.readings(word)
                                : List.of(new Ranked.Choice(Scripts.latinToSorani(word), 1, "alphabet"));
                });
    }

    /** Writes every word of a spelling; what is no letter stays as it is. */
    public static Written write(String spelling, Scheme scheme) {
        var out = new StringBuilder();
        var from = 0;
        while (from < spelling.length()) {
            var to = from;
            while (to < spelling.length() && inWord(spelling.charAt(to))) {
                to++;
            }
            if (to == from) {
                out.append(spelling.charAt(from++));
                continue;
            }
            var word = spelling.substring(from, to);
            var strange = strange(word, scheme);
            if (strange >= 0) {
                return new Written.Unmapped(spelling.codePointAt(from + strange), from + strange);
            }
            out.append(word(scheme).apply(word));
            from = to;
        }
        return new Written.Text(out.toString());
    }

    private static boolean inWord(char letter) {
        return Character.isLetter(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || letter == '\u0640'
                || letter == '\u200c';
    }

    private static UnaryOperator<String> word(Scheme scheme) {
        return word -> switch (scheme) {
            case PASSPORT -> Script.of(word) == Script.ARABIC ? capital(Scripts.passport(word)) : word;
            case CKB_LATIN ->
                Script.of(word) == Script.ARABIC ? Scripts.soraniToLatin(word) : Scripts.latinToSorani(word);
        };
    }

    private static String capital(String latin) {
        var out = new StringBuilder(latin);
        for (var i = 0; i < out.length(); i++) {
            if (i == 0 || out.charAt(i - 1) == '-') {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }

    private static int strange(String word, Scheme scheme) {
        for (var i = 0; i < word.length(); i++) {
            if (Script.of(String.valueOf(word.charAt(i))) == Script.OTHER && Character.isLetter(word.charAt(i))) {
                return i;
            }
        }
        if (scheme == Scheme.CKB_LATIN && Script.of(word) == Script.ARABIC) {
            var unknown = Scripts.unknownToSorani(word);
            return unknown.isEmpty() ? -1 : Math.max(0, word.indexOf(unknown.getFirst()));
        }
        return -1;
    }
}
