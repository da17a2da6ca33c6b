package iq.masar.names;

import iq.masar.names.letters.Folding;
import iq.masar.names.pairing.Evidence;
import iq.masar.names.pairing.Side;
import iq.masar.names.parts.Part;
import iq.masar.names.parts.Part.Role;
import java.util.ArrayList;

/** Compares names across scripts and spellings. Symmetric and deterministic; weights are flat unless a table says how rare parts are. */
public final class Comparisons {
    /** At or above: propose. */
    public static final double PROPOSE = 0.5;

    /** At or above, below {@link #PROPOSE}: review. */
    public static final double REVIEW = 0.1;

    private static final double BIT = Math.log(2);
    private static final float PRIOR = 3f; // what two names must say together before one person is as likely as two
    private static final float PRIOR_OF_LISTS =
            6.2f; // the same of a name and any of a list: nearly all of them are of others
    private static final float SLOPE = 0.6f;

    private Comparisons() {}

    /** Compares two names with flat weights: no table says how rare a part is. */
    public static Comparison compare(Name left, Name right) {
        return compare(left, right, Frequencies.NONE);
    }

    /** Compares two names; agreeing on a part earns at most as many bits as the part is rare (IDN-27). */
    public static Comparison compare(Name left, Name right, Frequencies frequencies) {
        if (left.spelling().compareTo(right.spelling()) > 0) {
            return compare(right, left, frequencies).mirrored();
        }
        var evidence = Evidence.of(left.parts(), right.parts());
        var x = evidence.left();
        var y = evidence.right();
        var answer = evidence.pairing().answer();
        var terms = new ArrayList<Term>();
        for (var i = 0; i < x.size(); i++) {
            terms.add(answer[i] < 0 ? alone(x.get(i), x.size() > y.size(), true) : term(evidence, i, frequencies));
        }
        for (var j : Side.unanswered(answer, y.size())) {
            terms.add(alone(y.get(j), y.size() > x.size(), false));
        }
        var bits = terms.stream().mapToDouble(Term::bits).sum();
        var probability = probability(bits * BIT);
        return new Comparison(bits, probability, verdict(probability), terms);
    }

    /** What the fixed thresholds make of a probability. */
    public static Verdict verdict(double probability) {
        return probability >= PROPOSE ? Verdict.PROPOSE : probability >= REVIEW ? Verdict.REVIEW : Verdict.NONE;
    }

    /** The calibrated probability of a score in natural logarithms. */
    static double probability(double score) {
        return 1 / (1 + Math.exp(SLOPE * (PRIOR - score)));
    }

    /** The probability of a comparison with one entry of many that a list or register holds, nearly all of which are of other people. */
    public static double amongMany(Comparison compared) {
        return probabilityInList(compared.bits() * BIT);
    }

    /** The same where one name is held against a whole list. */
    static double probabilityInList(double score) {
        return 1 / (1 + Math.exp(SLOPE * (PRIOR_OF_LISTS - score)));
    }

    /** The score a probability needs in a list. */
    static float neededInList(double probability) {
        return (float) (PRIOR_OF_LISTS + Math.log(probability / (1 - probability)) / SLOPE);
    }

    private static Term term(Evidence evidence, int i, Frequencies frequencies) {
        var j = evidence.pairing().answer()[i];
        var left = evidence.left().get(i);
        var right = evidence.right().get(j);
        var like = evidence.like()[i * evidence.right().size() + j];
        var shifted = evidence.pairing().swapped() && i != j;
        var moved = evidence.pairing().answer().length == 0 ? 0 : moved(evidence);
        var bits = Math.min(like / BIT, Math.min(frequencies.bits(left.spelling()), frequencies.bits(right.spelling())))
                + (shifted ? Side.SWAPPED / BIT / moved : 0);
        return new Term(left.spelling(), right.spelling(), relation(left, right, bits, shifted), bits);
    }

    private static int moved(Evidence evidence) {
        var moved = 0;
        for (var i = 0; i < evidence.pairing().answer().length; i++) {
            var j = evidence.pairing().answer()[i];
            moved += j >= 0 && j != i ? 1 : 0;
        }
        return Math.max(1, moved);
    }

    private static Relation relation(Part left, Part right, double bits, boolean shifted) {
        if (bits < 0) {
            return Relation.CONFLICT;
        }
        if (left.role() == Role.INITIAL || right.role() == Role.INITIAL) {
            return Relation.INITIAL;
        }
        if (shifted) {
            return Relation.SHIFTED;
        }
        if (left.script() != right.script()) {
            return Relation.TRANSLITERATED;
        }
        return Folding.fold(left.spelling()).equals(Folding.fold(right.spelling())) ? Relation.SAME : Relation.VARIANT;
    }

    /** A part the other name does not answer: dropped if that name is the shorter one, else half of a conflict. */
    private static Term alone(Part part, boolean surplus, boolean left) {
        var bits = (surplus ? Side.DROPPED : Side.CONFLICT / 2) / BIT;
        return new Term(
                left ? part.spelling() : "",
                left ? "" : part.spelling(),
                surplus ? Relation.MISSING : Relation.CONFLICT,
                bits);
    }
}
