package iq.masar.names;

import iq.masar.names.letters.Folding;
import iq.masar.names.pairing.Likeness;
import iq.masar.names.pairing.Side;
import iq.masar.names.parts.Part;
import iq.masar.names.parts.Part.Role;
import java.util.ArrayList;
import java.util.List;

/** Compares names across scripts and spellings. Symmetric and deterministic. */
public final class Comparisons {
    /** At or above: propose. */
    public static final double PROPOSE = 0.5;

    /** At or above, below {@link #PROPOSE}: review. */
    public static final double REVIEW = 0.1;

    private static final double BITS = 1 / Math.log(2);
    private static final double MOST_BITS = 10; // of one part, where no frequency table says how rare it is
    private static final double PRIOR_BITS = 7; // of two names compared, how many bits are needed to break even

    private Comparisons() {}

    /** Compares two names. */
    public static Comparison compare(Name left, Name right) {
        var x = compared(left);
        var y = compared(right);
        var n = x.size();
        var m = y.size();
        var like = new float[n * m];
        for (var i = 0; i < n; i++) {
            for (var j = 0; j < m; j++) {
                like[i * m + j] = Likeness.of(x.get(i), y.get(j));
            }
        }
        var pairing = Side.pair(like, n, m);
        var terms = new ArrayList<Term>();
        var bits = 0.0;
        for (var i = 0; i < n; i++) {
            var j = pairing.answer()[i];
            var term = j < 0 ? alone(x.get(i), n, m, true) : term(x.get(i), y.get(j), like[i * m + j], pairing.swapped() && i != j);
            terms.add(term);
            bits += term.bits();
        }
        for (var j : Side.unanswered(pairing.answer(), m)) {
            var term = alone(y.get(j), m, n, false);
            terms.add(term);
            bits += term.bits();
        }
        var probability = 1 / (1 + Math.exp((PRIOR_BITS - bits) / BITS));
        return new Comparison(bits, probability, verdict(probability), terms);
    }

    /** What the fixed thresholds make of a probability. */
    public static Verdict verdict(double probability) {
        return probability >= PROPOSE ? Verdict.PROPOSE : probability >= REVIEW ? Verdict.REVIEW : Verdict.NONE;
    }

    /** Titles leave the comparison where something else is left (IDN-8). */
    private static List<Part> compared(Name name) {
        var parts = name.parts().stream().filter(part -> part.role() != Role.TITLE).toList();
        return parts.isEmpty() ? name.parts() : parts;
    }

    private static Term term(Part left, Part right, float like, boolean shifted) {
        var bits = Math.clamp(like * BITS, Side.CONFLICT * BITS, MOST_BITS) + (shifted ? Side.SWAPPED * BITS / 2 : 0);
        var relation = bits < 0
                ? Relation.CONFLICT
                : shifted
                        ? Relation.SHIFTED
                        : left.script() != right.script()
                                ? Relation.TRANSLITERATED
                                : Folding.fold(left.spelling()).equals(Folding.fold(right.spelling())) ? Relation.SAME : Relation.VARIANT;
        return new Term(left.spelling(), right.spelling(), relation, bits);
    }

    private static Term alone(Part part, int own, int other, boolean left) {
        var relation = own > other ? Relation.MISSING : Relation.CONFLICT;
        var bits = (own > other ? 0 : Side.CONFLICT / 2) * BITS;
        return new Term(left ? part.spelling() : "", left ? "" : part.spelling(), relation, bits);
    }
}
