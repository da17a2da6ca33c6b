package iq.masar.names.writing;

import iq.masar.names.writing.Ranked.Weighed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a Latin word may be in Arabic letters, by rule: each letter or pair of letters may stand for several. */
final class FromLatin {
    private static final int KEPT = 200;
    private static final double PARTED = -2.5;
    private static final int LONGEST = 2;
    private static final String PLAINEST = "letters";

    /** Latin, then what it may be and at what price; ^ only begins a word, $ only ends it; - is nothing. */
    private static final String RULES =
            "^a ا .5 ع 1 أ .7 آ 2|^e ا 1 إ 1 ع 1.5|^i ا 1 إ 1 ع 1|^o ع 1 أ 1 ا 1.5|^u ع 1 أ 1 ا 1.5|^aa آ 1 ع 1"
                    + "|a$ ا 1 ة .7 ى 1.5 ه 1.5|ah$ ة .7 ه 1.2|e$ ه 1 ة 1 ي 1.5|i$ ي 0|y$ ي 0|o$ و 0|u$ و .5|ee$ ي 0|aa$ اء .7 ا 1 ى 1.5"
                    + "|a - .3 ا .7 ع 3|e - .2 ي 2|i - .5 ي 1|o و 1 - .4|u و 1 - .3|aa ا 0|ee ي 0|oo و 0|ou و 0|ai ي .5 اي 1 ائ 1.5|ay ي .5 اي 1"
                    + "|ei ي 0|ie ي .5|au و 1 او 1|aw و .5 او 1|ae ائ 1 اي 1.5|b ب 0|c ك .7 ج 1 س 1|d د .3 ض 1.5|f ف 0|g ج 1 گ 1 غ 1 ك 1.5|h ه .7 ح .7"
                    + "|j ج 0|k ك .3 ق 1.2|l ل 0|m م 0|n ن 0|p ب .7 پ .7|q ق 0|r ر 0|s س .5 ص 1|t ت .5 ط 1|v ف .7 ڤ .7|w و 0|x كس 1 خ 1.5|y ي 0"
                    + "|z ز .3 ظ 1.5 ذ 1.5|' - .5 ع .5 ء 1|kh خ 0|gh غ 0|sh ش 0|ch چ 1 تش 1 ش 1.5|th ث .7 ذ 1 ظ 1.5|dh ض 1 ذ 1 ظ 1|zh ژ 0|ph ف 0";

    private static final Map<String, List<Weighed>> MEANT = new HashMap<>();

    static {
        for (var line : RULES.split("\\|")) {
            var words = line.split(" ");
            var meant = new ArrayList<Weighed>();
            for (var i = 1; i < words.length; i += 2) {
                var letters = words[i].equals("-") ? "" : words[i];
                meant.add(new Weighed(
                        letters, i == 1 ? "" : words[0] + ">" + words[i], -Double.parseDouble(words[i + 1])));
            }
            MEANT.put(words[0], List.copyOf(meant));
        }
    }

    private FromLatin() {}

    /** Every spelling worth weighing, with the price of its rules; none for a word without letters. */
    static List<Weighed> write(String latin) {
        var rest = latin.toLowerCase(Locale.ROOT);
        var at = new ArrayList<List<Weighed>>();
        for (var i = 0; i <= rest.length(); i++) {
            at.add(new ArrayList<>());
        }
        at.getFirst().add(new Weighed("", PLAINEST, 0));
        for (var i = 0; i < rest.length(); i++) {
            var here = best(at.get(i));
            for (var length = 1; length <= Math.min(LONGEST, rest.length() - i); length++) {
                for (var meant : meant(rest, i, i + length)) {
                    for (var before : here) {
                        at.get(i + length).add(joined(before, meant).with(parted(rest, i, i + length)));
                    }
                }
            }
        }
        return best(at.get(rest.length()));
    }

    /** What is written at a place; a letter written twice is one. */
    private static List<Weighed> meant(String word, int from, int to) {
        var letters = word.substring(from, to);
        if (letters.length() == 2 && letters.charAt(0) == letters.charAt(1) && !MEANT.containsKey(letters)) {
            return meant(word, from, to, letters.substring(1));
        }
        return meant(word, from, to, letters);
    }

    private static List<Weighed> meant(String word, int from, int to, String letters) {
        if (from == 0 && MEANT.containsKey("^" + letters)) {
            return MEANT.getOrDefault("^" + letters, List.of());
        }
        if (to == word.length() && MEANT.containsKey(letters + "$")) {
            return MEANT.getOrDefault(letters + "$", List.of());
        }
        return MEANT.getOrDefault(letters, List.of());
    }

    /** A letter and h are one sound if they can be. */
    private static double parted(String word, int from, int to) {
        return to - from == 1
                        && to < word.length()
                        && word.charAt(to) == 'h'
                        && MEANT.containsKey(word.substring(from, to + 1))
                ? PARTED
                : 0;
    }

    private static Weighed joined(Weighed before, Weighed meant) {
        var rule = meant.rule().isEmpty() ? before.rule() : before.rule() + "+" + meant.rule();
        return new Weighed(before.text() + meant.text(), rule, before.score() + meant.score());
    }

    /** The cheapest, each spelling once. */
    private static List<Weighed> best(List<Weighed> all) {
        var once = new HashMap<String, Weighed>();
        for (var one : all) {
            once.merge(one.text(), one, (x, y) -> x.score() >= y.score() ? x : y);
        }
        return once.values().stream()
                .filter(one -> !one.text().isEmpty() || all.size() == 1)
                .sorted(Comparator.comparingDouble((Weighed one) -> -one.score())
                        .thenComparing(Weighed::text))
                .limit(KEPT)
                .toList();
    }
}
