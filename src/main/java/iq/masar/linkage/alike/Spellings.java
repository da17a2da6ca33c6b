package iq.masar.linkage.alike;

import iq.masar.linkage.Likeness;
import java.util.Arrays;

/** The plain comparison of two spellings of a name part: edits, shuffled letters, initials, short forms, joined words. */
public final class Spellings implements Likeness {
    private static final double NEAR = 0.88;
    private static final double SAME_LETTERS = 0.8;
    private static final double SHORT_FORM = 0.72;
    private static final double INITIAL = 0.62;
    private static final double JOINED = 0.95;

    @Override
    public double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        var shorter = one.length() <= other.length() ? one : other;
        var longer = shorter == one ? other : one;
        double likeness = Edits.likeness(one, other);
        if (likeness >= NEAR) {
            return likeness;
        }
        if (one.indexOf(' ') >= 0 || other.indexOf(' ') >= 0) {
            likeness = Math.max(likeness, words(shorter, longer));
        }
        if (shorter.length() == 1) {
            return longer.startsWith(shorter) ? Math.max(likeness, INITIAL) : likeness;
        }
        if (shorter.length() >= 3 && longer.startsWith(shorter)) {
            likeness = Math.max(likeness, SHORT_FORM);
        }
        if (likeness > 0 && likeness < SAME_LETTERS && one.length() == other.length() && shuffled(one, other)) {
            likeness = SAME_LETTERS;
        }
        return likeness;
    }

    private static double words(String shorter, String longer) {
        if (shorter.replace(" ", "").equals(longer.replace(" ", ""))) {
            return JOINED;
        }
        var few = shorter.split(" ");
        var many = longer.split(" ");
        if (few.length > many.length) {
            var spare = few;
            few = many;
            many = spare;
        }
        double sum = 0;
        for (var word : few) {
            double best = 0;
            for (var other : many) {
                best = Math.max(best, Edits.likeness(word, other));
            }
            sum += best * best;
        }
        return sum / few.length * (few.length == many.length ? 1 : 0.8);
    }

    private static boolean shuffled(String one, String other) {
        var sum = 0;
        var product = 0;
        for (var i = 0; i < one.length(); i++) {
            sum += one.charAt(i) - other.charAt(i);
            product += one.charAt(i) * one.charAt(i) - other.charAt(i) * other.charAt(i);
        }
        if (sum != 0 || product != 0) {
            return false; // what differs in sum differs in letters; most do
        }
        var letters = one.toCharArray();
        var others = other.toCharArray();
        Arrays.sort(letters);
        Arrays.sort(others);
        return Arrays.equals(letters, others);
    }
}
