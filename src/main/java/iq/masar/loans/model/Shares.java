package iq.masar.loans.model;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A governorate's part of the portfolio, or several together.
 *
 * @param loans loans that run
 * @param late those a day late or more
 * @param risky those more than {@value Health#RISK_DAYS} days late
 * @param outstanding what is owed, whole dinars
 * @param atRisk what is owed on the risky ones, whole dinars
 */
public record Shares(String governorate, long loans, long late, long risky, long outstanding, long atRisk) {
    /** Fewer people than this are not counted in public (RET-43). */
    public static final long FEWEST = 10;

    /** PAR30 between 0 and 1; empty when nothing is owed. */
    public OptionalDouble par30() {
        return outstanding == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) atRisk / outstanding);
    }

    /** All of these together. */
    public static Shares sum(Stream<Shares> parts) {
        return parts.reduce(
                new Shares("", 0, 0, 0, 0, 0),
                (a, b) -> new Shares(
                        "",
                        a.loans + b.loans,
                        a.late + b.late,
                        a.risky + b.risky,
                        a.outstanding + b.outstanding,
                        a.atRisk + b.atRisk));
    }

    /** Whether no cell of it, and no difference of two of its cells, counts one to nine people. */
    public boolean isWide() {
        return Stream.of(loans, late, risky, loans - late, late - risky, loans - risky)
                .allMatch(people -> people == 0 || people >= FEWEST);
    }

    /**
     * What may be told of these to somebody outside: rows that are wide, and the sum of all where what it would tell of the
     * others together is wide too and they are not one alone.
     */
    public static Told told(List<Shares> all) {
        var shown = all.stream().filter(Shares::isWide).toList();
        var hidden = all.stream().filter(one -> !one.isWide()).toList();
        var sum = sum(all.stream());
        var safe = sum.isWide()
                && (hidden.isEmpty()
                        || hidden.size() > 1 && sum(hidden.stream()).isWide());
        return new Told(shown, hidden, safe ? List.of(sum) : List.of());
    }

    /**
     * Rows with figures, governorates without, and the sum, if it can be told.
     *
     * @param sum one, or none
     */
    public record Told(List<Shares> shown, List<Shares> hidden, List<Shares> sum) {
        public Told {
            shown = List.copyOf(shown);
            hidden = List.copyOf(hidden);
            sum = List.copyOf(sum);
        }
    }
}
