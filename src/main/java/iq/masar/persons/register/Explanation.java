package iq.masar.persons.register;

import iq.masar.names.Comparison;
import iq.masar.names.Explanations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Why an entry may be the person asked for: the names part by part, then everything else that both sides tell.
 *
 * @param others birth, mother, paper and register key, where both sides know them
 */
public record Explanation(Comparison names, List<Other> others) {
    public Explanation {
        others = List.copyOf(others);
    }

    /**
     * Something beside the name.
     *
     * @param field {@code birth}, {@code mother}, {@code paper} or {@code key}
     * @param relation {@code same}, {@code near}, {@code default} or {@code conflict}
     * @param bits evidence for one person when positive, against when negative
     */
    public record Other(String field, String left, String right, String relation, double bits) {}

    /** One line as a page shows it; {@code relation} is worded already where names say it. */
    public record Line(String field, String left, String right, String relation, String bits) {}

    /** The lines of the names, worded in the reader's language: {@code ar}, {@code ckb} or {@code en}. */
    public List<Line> lines(String language) {
        var lines = new ArrayList<Line>();
        names.terms()
                .forEach(term -> lines.add(new Line(
                        "name",
                        term.left(),
                        term.right(),
                        Explanations.of(term.relation(), language),
                        bits(term.bits()))));
        return lines;
    }

    /** A number of bits with its sign and one decimal. */
    public static String bits(double bits) {
        return String.format(Locale.ROOT, "%+.1f", bits);
    }

    /** Everything together, in bits. */
    public double total() {
        return names.bits() + others.stream().mapToDouble(Other::bits).sum();
    }
}
