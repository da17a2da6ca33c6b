package iq.masar.secrecy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All counts that any page, file or answer may show, with every addition that holds between them. Protection is settled once over
 * the whole of it, so that two pages read side by side tell no more than one.
 */
public record Lattice(Map<Cell, Long> counts, List<Sum> sums) {
    public Lattice {
        counts = Map.copyOf(counts);
        sums = List.copyOf(sums);
    }

    /** Adds up governorates to the nation and years to all time, and ties every division to what it divides. */
    public static Lattice of(Collection<Tally> tallies, Collection<Whole> wholes) {
        var counts = new HashMap<Cell, Long>();
        for (var tally : tallies) {
            var cell = new Cell(tally.measure(), tally.code(), tally.governorate(), tally.year());
            if (cell.isProvider()) {
                counts.merge(cell, tally.count(), Long::sum);
            } else {
                Stream.of(
                                cell,
                                cell.at(Cell.NATION),
                                cell.in(Cell.ALL),
                                cell.at(Cell.NATION).in(Cell.ALL))
                        .distinct()
                        .forEach(each -> counts.merge(each, tally.count(), Long::sum));
            }
        }
        counts.values().removeIf(count -> count == 0);
        var cells = counts.keySet();
        var sums = new ArrayList<Sum>();
        sums.addAll(grouped(cells, cell -> !cell.isNation() && !cell.isProvider(), cell -> cell.at(Cell.NATION)));
        sums.addAll(grouped(cells, Cell::isProvider, cell -> cell.at(Cell.NATION)));
        sums.addAll(grouped(cells, cell -> !cell.period().equals(Cell.ALL), cell -> cell.in(Cell.ALL)));
        wholes.forEach(whole -> sums.addAll(divisions(cells, whole)));
        return new Lattice(counts, sums);
    }

    public long count(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }

    private static List<Sum> grouped(Collection<Cell> cells, Predicate<Cell> parts, UnaryOperator<Cell> total) {
        return sums(cells.stream().filter(parts).collect(Collectors.groupingBy(total)));
    }

    private static List<Sum> divisions(Collection<Cell> cells, Whole whole) {
        return sums(cells.stream()
                .filter(cell -> cell.measure().equals(whole.dividedBy()))
                .collect(Collectors.groupingBy(
                        cell -> new Cell(whole.measure(), whole.code(), cell.place(), cell.period()))));
    }

    private static List<Sum> sums(Map<Cell, List<Cell>> groups) {
        var sorted = new TreeMap<String, Sum>();
        groups.forEach((total, parts) -> sorted.put(
                total.toString(),
                new Sum(
                        total,
                        parts.stream()
                                .sorted(java.util.Comparator.comparing(Cell::toString))
                                .toList())));
        return List.copyOf(sorted.values());
    }
}
