package iq.masar.names.writing;

import iq.masar.names.alike.Outline;
import iq.masar.names.alike.Tables;
import iq.masar.names.letters.Alphabet;
import iq.masar.names.letters.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The likeliest ways to write a word in another script, at most ten (IDN-9). Rules say what may be written; between Arabic and Latin the learned
 * table of edits says how likely each is, in Kurdish the learned readings. Probabilities are shares of all that the rules allow.
 */
public final class Ranked {
    /** Choices given at most. */
    public static final int MOST = 10;

    private static final double TABLE = 0.5; // the table rewards every letter that answers; the rules' prices hold it
    private static final double KNOWN = 2; // a name that is common

    private static final String ARTICLE = "al-";

    private Ranked() {}

    /** A spelling with its share, from 0 to 1, and the rules it differs from the plainest by, joined by +. */
    public record Choice(String text, double probability, String rule) {}

    /** An Arabic word in Latin, small, as the habits of Iraqi passports have it. */
    public static List<Choice> latin(String arabic) {
        var plain = Passport.latin(arabic);
        var codes = Alphabet.codes(arabic, Script.ARABIC);
        var written = new LinkedHashMap<String, Weighed>();
        var known = PassportNames.find(arabic) != null;
        var first = new Weighed(plain, known ? "list" : "passport", known ? KNOWN : 0);
        written.put(plain, first);
        for (var habit : Habit.ALL) {
            put(written, habit.on(first));
        }
        for (var once : List.copyOf(written.values())) {
            for (var habit : Habit.ALL) {
                put(written, habit.on(once));
            }
        }
        return shares(written.values().stream()
                .map(choice -> choice.with(Tables.ACROSS.score(codes, Alphabet.codes(choice.text(), Script.LATIN))))
                .toList());
    }

    /** A Latin word in Arabic letters. */
    public static List<Choice> arabic(String latin) {
        if (latin.toLowerCase(Locale.ROOT).startsWith(ARTICLE) && latin.length() > ARTICLE.length() + 1) {
            return arabic(latin.substring(ARTICLE.length())).stream()
                    .map(choice -> new Choice("ال" + choice.text(), choice.probability(), "article+" + choice.rule()))
                    .toList();
        }
        var codes = Alphabet.codes(latin, Script.LATIN);
        var written = new LinkedHashMap<String, Weighed>();
        FromLatin.write(latin).forEach(choice -> put(written, choice));
        for (var known : PassportNames.spelt()) {
            if (Outline.meet(
                    Outline.keys(Outline.of(Alphabet.codes(known, Script.ARABIC), Script.ARABIC)),
                    Outline.keys(Outline.of(codes, Script.LATIN)))) {
                put(written, new Weighed(known, "list", KNOWN));
            }
        }
        return shares(written.values().stream()
                .map(choice ->
                        choice.with(TABLE * Tables.ACROSS.score(Alphabet.codes(choice.text(), Script.ARABIC), codes)))
                .toList());
    }

    private static void put(Map<String, Weighed> written, Weighed choice) {
        written.merge(choice.text(), choice, (one, other) -> one.score() >= other.score() ? one : other);
    }

    /** The best of what was written, each with its share of all. */
    static List<Choice> shares(List<Weighed> all) {
        var best = all.stream().mapToDouble(Weighed::score).max().orElse(0);
        var sum = all.stream()
                .mapToDouble(choice -> Math.exp(choice.score() - best))
                .sum();
        return all.stream()
                .sorted(Comparator.comparingDouble((Weighed choice) -> -choice.score())
                        .thenComparing(Weighed::text))
                .limit(MOST)
                .map(choice -> new Choice(choice.text(), Math.exp(choice.score() - best) / sum, choice.rule()))
                .toList();
    }

    /** A spelling on its way: the rules that made it, and what speaks for it in natural logarithms. */
    record Weighed(String text, String rule, double score) {
        Weighed with(double more) {
            return new Weighed(text, rule, score + more);
        }
    }

    /** One habit of writing Arabic in Latin, as a change of what passports write. */
    private record Habit(String from, String to, double price) {
        static final List<Habit> ALL = all();

        private static List<Habit> all() {
            var habits = new ArrayList<Habit>();
            var list =
                    "ee i 1, i ee 2, oo ou 1, oo u 1, ou u 1, u o 1.5, a e 1.5, e a 1.5, aa a 1, ay ai 1, ai ei 1, aw au 1.5, "
                            + "dh d 1, dh z 1, dh th 1.5, th dh 1.5, th t 1.5, th z 1.5, q k 1.5, k q 2, gh g 1.5, kh k 2, j g 2, sh ch 1.5, "
                            + "mm m 1, ss s 1, ll l 1, dd d 1, y i 1.5, ah$ a 1, a$ ah 1, w ou 2, ^al- el- 1.5, ^al-  2";
            for (var line : list.split(", ")) {
                var words = line.split(" ", -1);
                habits.add(new Habit(words[0], words[1], Double.parseDouble(words[2])));
            }
            return List.copyOf(habits);
        }

        Weighed on(Weighed choice) {
            var text = choice.text();
            var rest = text.startsWith(ARTICLE) && !from.startsWith("^") ? ARTICLE.length() : 0;
            var changed = text.substring(0, rest) + text.substring(rest).replaceAll(from, to);
            return changed.equals(text) || changed.isEmpty()
                    ? choice
                    : new Weighed(changed, choice.rule() + "+" + from + ">" + to, Math.min(0, choice.score()) - price);
        }
    }
}
