package iq.masar.names.parts;

import iq.masar.names.letters.Script;
import iq.masar.names.parts.Tokens.Word;
import java.util.ArrayList;
import java.util.List;

/** Components of a name written in Latin script, in whatever habit. */
final class LatinParts {
    private static final float GUESSED = -2; // an article nothing marks off: Allen, Elvis

    private LatinParts() {}

    static int read(List<Word> words, int at, List<Part> parts) {
        var word = words.get(at);
        var fold = word.fold();
        var end = words.size();
        if (at + 1 < end) {
            if (fold.startsWith("abd") && Lists.ABD_LATIN.matcher(fold).matches()) {
                return compound(words, at, Mark.ABD, parts);
            }
            if (Lists.ABU_LATIN.contains(fold)) {
                return compound(words, at, Mark.ABU, parts);
            }
            if (Lists.UMM_LATIN.contains(fold)) {
                return compound(words, at, Mark.UMM, parts);
            }
            if (article(words, at)) {
                return compound(words, at, Mark.ARTICLE, parts);
            }
            if (Lists.SON_LATIN.contains(fold) && at > 0) {
                return at + 1;
            }
            var ties = at + 2 < end && article(words, at + 1) ? 2 : 1;
            var last = words.get(at + ties);
            if (Lists.DIN_LATIN.contains(last.fold())) {
                parts.add(compounded(words, at, at + ties, Mark.DIN, word.spelling()));
                return at + ties + 1;
            }
            if (Lists.ALLAH.contains(last.fold()) && last.fold().length() > 3) {
                parts.add(compounded(words, at, at + ties, Mark.PLAIN, word.spelling() + last.spelling()));
                return at + ties + 1;
            }
        }
        parts.add(single(word));
        return at + 1;
    }

    /** Al anywhere; the assimilated articles only where a hyphen or the doubled letter shows that they are one. */
    private static boolean article(List<Word> words, int at) {
        var word = words.get(at);
        if (at + 1 >= words.size()) {
            return false;
        }
        if (Lists.ARTICLE.contains(word.fold())) {
            return true;
        }
        var fold = word.fold();
        return Lists.SUN_ARTICLE.contains(fold)
                && (word.tied() || words.get(at + 1).fold().startsWith(fold.substring(1)));
    }

    private static int compound(List<Word> words, int at, Mark mark, List<Part> parts) {
        var last = at + 1;
        if (mark != Mark.ARTICLE && last + 1 < words.size() && article(words, last)) {
            last++;
        }
        parts.add(compounded(words, at, last, mark, words.get(last).spelling()));
        return last + 1;
    }

    private static Part compounded(List<Word> words, int from, int to, Mark mark, String rest) {
        var spelling = new StringBuilder();
        var joined = new StringBuilder();
        for (var i = from; i <= to; i++) {
            var word = words.get(i);
            joined.append(word.spelling());
            spelling.append(word.spelling());
            if (i < to) {
                spelling.append(word.tied() ? '-' : ' ');
            }
        }
        var forms = new ArrayList<Form>();
        forms.add(Form.of(Mark.PLAIN, joined.toString(), Script.LATIN).in(mark == Mark.ARTICLE ? Mark.PLAIN : mark));
        if (mark == Mark.ABD && Lists.ALLAH.contains(rest.toLowerCase(java.util.Locale.ROOT))) {
            rest = "allah";
        } else if (mark == Mark.ABD
                && Lists.ARTICLE_JOINED
                        .matcher(rest.toLowerCase(java.util.Locale.ROOT))
                        .matches()) {
            forms.add(Form.of(mark, rest.substring(2), Script.LATIN));
        }
        if (mark != Mark.PLAIN) {
            forms.add(Form.of(mark, rest, Script.LATIN));
        }
        return new Part(spelling.toString(), Script.LATIN, Part.Role.NAME, forms);
    }

    private static Part single(Word word) {
        var fold = word.fold();
        var forms = new ArrayList<Form>();
        forms.add(Form.of(Mark.PLAIN, word.spelling(), Script.LATIN));
        if (fold.length() == 1) {
            return new Part(word.spelling(), Script.LATIN, Part.Role.INITIAL, forms);
        }
        if (Lists.TITLES_LATIN.contains(fold)) {
            return new Part(word.spelling(), Script.LATIN, Part.Role.TITLE, forms);
        }
        joined(fold, forms);
        return new Part(word.spelling(), Script.LATIN, Part.Role.NAME, forms);
    }

    /** What a word written as one may be joined of; a look at its letters spares most words the patterns. */
    private static void joined(String fold, List<Form> forms) {
        var second = fold.charAt(1);
        var abd = second == 'b' ? Lists.ABD_JOINED.matcher(fold) : null;
        var din = fold.lastIndexOf('d') > 2 && fold.lastIndexOf('n') > 3 ? Lists.DIN_JOINED.matcher(fold) : null;
        var abu = second == 'b' ? Lists.ABU_JOINED.matcher(fold) : null;
        var article = second == 'l' ? Lists.ARTICLE_JOINED.matcher(fold) : null;
        if (abd != null && abd.matches()) {
            whole(forms, Mark.ABD);
            var rest = abd.group(2);
            forms.add(Form.of(Mark.ABD, Lists.ALLAH.contains(rest) ? "allah" : rest, Script.LATIN));
        } else if (din != null && din.matches()) {
            whole(forms, Mark.DIN);
            forms.add(Form.of(Mark.DIN, din.group(1), Script.LATIN));
        } else if (abu != null && abu.matches()) {
            whole(forms, Mark.ABU);
            forms.add(Form.of(Mark.ABU, abu.group(1), Script.LATIN));
        } else if (article != null && article.matches()) {
            var bare = Form.of(Mark.ARTICLE, article.group(1), Script.LATIN);
            forms.add(bare.or(bare.codes(), GUESSED));
        }
    }

    private static void whole(List<Form> forms, Mark compound) {
        forms.set(0, forms.getFirst().in(compound));
    }
}
