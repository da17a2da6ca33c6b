package iq.masar.names;

import java.util.List;

/**
 * What comparing two names gives (IDN-24, IDN-25).
 *
 * @param bits the sum of the terms, within 1e-9: log2 of how much likelier the pair is if one person is meant than if two are
 * @param probability the calibrated probability from 0 to 1 that both spell the name of one person, before any other field is seen
 * @param verdict what the fixed thresholds make of the probability
 * @param terms part by part, in the order of the name whose spelling sorts first, then what only the other has
 */
public record Comparison(double bits, double probability, Verdict verdict, List<Term> terms) {
    public Comparison {
        terms = List.copyOf(terms);
    }

    /** The same seen from the other name. */
    Comparison mirrored() {
        var turned = terms.stream()
                .map(term -> new Term(term.right(), term.left(), term.relation(), term.bits()))
                .toList();
        return new Comparison(bits, probability, verdict, turned);
    }
}
