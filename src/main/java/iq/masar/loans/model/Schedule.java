package iq.masar.loans.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What is to be paid and when, by day. Instalments sum to the principal, there is no interest, and the last instalment made
 * takes the remainder (RET-54).
 */
public record Schedule(List<Instalment> instalments) {
    private static final Comparator<Instalment> BY_DAY =
            Comparator.comparing(Instalment::due).thenComparing(Instalment::number);

    public Schedule {
        instalments = instalments.stream().sorted(BY_DAY).toList();
    }

    /**
     * Equal instalments rounded down to {@code unit}, the first on {@code first}, then a month apart.
     *
     * @param principal whole dinars, at least {@code months}
     * @param unit dinars an instalment is a multiple of; where even one unit a month is too much, whole dinars are taken
     */
    public static Schedule of(long principal, int months, long unit, LocalDate first) {
        if (months < 1 || unit < 1 || principal < months) {
            throw new IllegalArgumentException("no " + months + " instalments of " + principal);
        }
        var even = principal / months;
        var regular = even < unit ? even : even / unit * unit;
        var instalments = new ArrayList<Instalment>(months);
        for (int i = 0; i < months; i++) {
            var amount = i < months - 1 ? regular : principal - regular * (months - 1);
            instalments.add(new Instalment(i + 1, first.plusMonths(i), amount));
        }
        return new Schedule(instalments);
    }

    public long sum() {
        return instalments.stream().mapToLong(Instalment::amount).sum();
    }

    public LocalDate last() {
        return instalments.getLast().due();
    }

    /** The same instalments, those numbered put behind the last, a month apart; the sum does not change (RET-57). */
    public Schedule toTheEnd(Set<Integer> numbers) {
        var kept = instalments.stream()
                .filter(one -> !numbers.contains(one.number()))
                .toList();
        var from = last();
        var moved = new ArrayList<>(kept);
        var months = 0;
        for (var one : instalments) {
            if (numbers.contains(one.number())) {
                moved.add(one.at(from.plusMonths(++months)));
            }
        }
        return new Schedule(moved);
    }
}
