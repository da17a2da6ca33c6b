package iq.masar.names.parts;

import iq.masar.names.letters.Script;
import iq.masar.names.parts.Tokens.Word;
import java.util.List;

/** Components of a name written in Arabic script. */
final class ArabicParts {
    private static final String AL = "ال";
    private static final String DIN = "الدين";
    private static final String ALLAH = "الله";

    private ArabicParts() {}

    /** Reads one component at a place and says where the next begins; adds nothing for a word between two names (بن). */
    static int read(List<Word> words, int at, List<Part> parts) {
        var word = words.get(at);
        var fold = word.fold();
        var hasNext = at + 1 < words.size() && Script.of(words.get(at + 1).fold()) == Script.ARABIC;
        if (hasNext) {
            var next = words.get(at + 1);
            var both = word.spelling() + " " + next.spelling();
            var joined = word.spelling() + next.spelling();
            var rest = next.spelling();
            if (Lists.ABD_ARABIC.contains(fold)) {
                parts.add(part(both, forms(joined, Mark.ABD, rest)));
                return at + 2;
            }
            if (Lists.ABU_ARABIC.contains(fold)) {
                parts.add(part(both, forms(joined, Mark.ABU, rest)));
                return at + 2;
            }
            if (Lists.UMM_ARABIC.contains(fold) && !word.spelling().startsWith("إ")) {
                parts.add(part(both, forms(joined, Mark.UMM, rest)));
                return at + 2;
            }
            if (Lists.HOUSE_ARABIC.contains(fold)) {
                parts.add(part(both, List.of(form(Mark.PLAIN, AL + rest), form(Mark.ARTICLE, bare(rest)))));
                return at + 2;
            }
            if (Lists.SON_ARABIC.contains(fold)) {
                if (at > 0) {
                    return at + 1;
                }
                parts.add(part(both, List.of(form(Mark.PLAIN, joined), form(Mark.PLAIN, bare(rest)))));
                return at + 2;
            }
            if (next.fold().equals(DIN)) {
                parts.add(part(both, forms(joined, Mark.DIN, word.spelling())));
                return at + 2;
            }
            if (next.fold().equals(ALLAH)) {
                parts.add(part(both, List.of(form(Mark.PLAIN, joined))));
                return at + 2;
            }
        }
        parts.add(single(word));
        return at + 1;
    }

    private static Part single(Word word) {
        var fold = word.fold();
        var spelling = word.spelling();
        if (Lists.TITLES_ARABIC.contains(fold)) {
            return new Part(spelling, Script.ARABIC, Part.Role.TITLE, articled(spelling, fold));
        }
        if (fold.length() == 1) {
            return new Part(spelling, Script.ARABIC, Part.Role.INITIAL, List.of(form(Mark.PLAIN, spelling)));
        }
        if (fold.startsWith("عبدال") && fold.length() >= 7) {
            return part(spelling, forms(spelling, Mark.ABD, after(spelling, fold, 3)));
        }
        if (fold.startsWith("عبد") && fold.length() >= 6) {
            return part(spelling, forms(spelling, Mark.ABD, after(spelling, fold, 3)));
        }
        if (fold.endsWith(DIN) && fold.length() >= 7) {
            return part(spelling, forms(spelling, Mark.DIN, fold.substring(0, fold.length() - 5)));
        }
        if (fold.startsWith("ابو") && fold.length() >= 5) {
            return part(spelling, forms(spelling, Mark.ABU, after(spelling, fold, 3)));
        }
        return part(spelling, articled(spelling, fold));
    }

    private static List<Form> articled(String spelling, String fold) {
        var whole = form(Mark.PLAIN, spelling);
        return fold.startsWith(AL) && fold.length() >= 5
                ? List.of(whole, form(Mark.ARTICLE, after(spelling, fold, 2)))
                : List.of(whole);
    }

    private static List<Form> forms(String whole, Mark mark, String rest) {
        return List.of(form(Mark.PLAIN, whole).in(mark), form(mark, bare(rest)));
    }

    /** The rest of a spelling after so many folded letters; by the fold where the lengths differ (marks, presentation forms). */
    private static String after(String spelling, String fold, int letters) {
        return spelling.length() == fold.length() ? spelling.substring(letters) : fold.substring(letters);
    }

    /** A word without its article; الله keeps it. */
    static String bare(String word) {
        return word.startsWith(AL) && word.length() >= 5 && !word.startsWith(ALLAH)
                        || word.startsWith("أل") && word.length() >= 6
                ? word.substring(2)
                : word;
    }

    private static Form form(Mark mark, String letters) {
        return Form.of(mark, letters, Script.ARABIC);
    }

    private static Part part(String spelling, List<Form> forms) {
        return new Part(spelling, Script.ARABIC, Part.Role.NAME, Endings.with(forms));
    }
}
