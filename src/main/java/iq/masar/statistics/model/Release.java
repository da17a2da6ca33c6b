package iq.masar.statistics.model;

import iq.masar.secrecy.Cell;
import iq.masar.secrecy.Lattice;
import iq.masar.secrecy.Suppression;
import iq.masar.secrecy.Tally;
import iq.masar.statistics.Figure;
import iq.masar.statistics.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One edition of all counts with its protection; every figure anybody sees is asked of it. */
public record Release(
        long edition,
        Instant asOf,
        Lattice lattice,
        Set<Cell> hidden,
        Set<String> heardOf,
        Map<Cell, BigDecimal> middles,
        List<Caseload> caseloads,
        List<Verified> services) {
    /** Protects a set of tallies. */
    public static Release of(
            long edition,
            Instant asOf,
            Collection<Tally> tallies,
            Map<Cell, BigDecimal> middles,
            List<Caseload> caseloads,
            List<Verified> services) {
        var lattice = Measures.lattice(tallies);
        var places = lattice.counts().keySet().stream().map(Cell::place).collect(Collectors.toUnmodifiableSet());
        return new Release(
                edition,
                asOf,
                lattice,
                Suppression.hiddenIn(lattice, Measures.HEADLINES),
                places,
                Map.copyOf(middles),
                List.copyOf(caseloads),
                List.copyOf(services));
    }

    /** A count; zero where the place is at work, no figure where nothing was ever heard of it. */
    public Figure count(Cell cell) {
        if (!heardOf.contains(cell.place())) {
            return new Figure.Missing();
        }
        return hidden.contains(cell) ? new Figure.Suppressed() : known(lattice.count(cell), Unit.COUNT);
    }

    /** Counts together: shown only when each is. */
    public Figure sum(Cell... cells) {
        var figures = List.of(cells).stream().map(this::count).toList();
        return unknown(figures) instanceof Figure.Known ? known(total(figures), Unit.COUNT) : unknown(figures);
    }

    /** A part of a whole, from 0 to 1; shown only when both are, for either would tell the other. */
    public Figure share(Figure part, Figure whole) {
        return ratio(part, whole, Unit.SHARE, BigDecimal.ONE);
    }

    public Figure perThousand(Figure part, Figure whole) {
        return ratio(part, whole, Unit.PER_THOUSAND, BigDecimal.valueOf(1000));
    }

    /** A median or mean; shown only when the number it rests on is shown and not small. */
    public Figure middle(String measure, String place, String period, Unit unit, Figure basis) {
        return middle(new Cell(measure, "", place, period), unit, basis);
    }

    public Figure middle(Cell cell, Unit unit, Figure basis) {
        return middle(cell, unit, basis, new Figure.Missing());
    }

    /** The same for a percentile that may lie beyond all that ended. */
    public Figure percentile(Cell cell, Unit unit, Figure basis) {
        return middle(cell, unit, basis, new Figure.NotReached());
    }

    private Figure middle(Cell cell, Unit unit, Figure basis, Figure without) {
        var middle = middles.get(cell);
        return switch (basis) {
            case Figure.Known number when number.value().longValue() == 0 -> new Figure.Missing();
            case Figure.Known _ when middle == null -> without;
            case Figure.Known _ -> new Figure.Known(middle.setScale(unit.decimals(), RoundingMode.HALF_UP));
            case Figure other -> other;
        };
    }

    public static Figure known(long count, Unit unit) {
        return new Figure.Known(BigDecimal.valueOf(count).setScale(unit.decimals(), RoundingMode.HALF_UP));
    }

    /** The codes this measure has anywhere, so that a row does not come and go with its count. */
    public List<String> codes(String measure) {
        return lattice.counts().keySet().stream()
                .filter(cell -> cell.measure().equals(measure))
                .map(Cell::code)
                .distinct()
                .sorted()
                .toList();
    }

    /** The places but the nation for which anything is counted under this measure. */
    public Set<String> places(String measure) {
        return lattice.counts().keySet().stream()
                .filter(cell -> cell.measure().equals(measure) && !cell.place().equals(Cell.NATION))
                .map(Cell::place)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The governorate in which a code of this measure occurs. */
    public Optional<String> placeOf(String measure, String code) {
        return lattice.counts().keySet().stream()
                .filter(cell -> cell.measure().equals(measure) && cell.code().equals(code))
                .map(Cell::place)
                .filter(place -> !place.equals(Cell.NATION))
                .sorted()
                .findFirst();
    }

    public List<String> providers() {
        return heardOf.stream()
                .filter(place -> place.startsWith("at "))
                .map(place -> place.substring(3))
                .sorted()
                .toList();
    }

    public List<String> years() {
        return lattice.counts().keySet().stream()
                .map(Cell::period)
                .filter(period -> !period.equals(Cell.ALL))
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    private static Figure ratio(Figure part, Figure whole, Unit unit, BigDecimal times) {
        var unknown = unknown(List.of(part, whole));
        if (!(unknown instanceof Figure.Known)) {
            return unknown;
        }
        var divisor = ((Figure.Known) whole).value();
        return divisor.signum() == 0
                ? new Figure.Missing()
                : new Figure.Known(((Figure.Known) part)
                        .value()
                        .multiply(times)
                        .divide(divisor, unit.decimals(), RoundingMode.HALF_UP));
    }

    /** The first figure that is not known, or the first of all. */
    private static Figure unknown(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> !(figure instanceof Figure.Known))
                .findFirst()
                .orElseGet(figures::getFirst);
    }

    private static long total(List<Figure> figures) {
        return figures.stream()
                .mapToLong(figure ->
                        figure instanceof Figure.Known known ? known.value().longValue() : 0)
                .sum();
    }
}
