package iq.masar.statistics.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
            counts.merge(cell, tally.count(), Long::sum);
            counts.merge(cell.at(Cell.NATION), tally.count(), Long::sum);
            counts.merge(cell.in(Cell.ALL), tally.count(), Long::sum);
            counts.merge(cell.at(Cell.NATION).in(Cell.ALL), tally.count(), Long::sum);
        }
        counts.values().removeIf(count -> count == 0);
        var sums = new ArrayList<Sum>();
        sums.addAll(grouped(counts.keySet(), Cell::place, Cell.NATION));
        sums.addAll(grouped(counts.keySet(), Cell::period, Cell.ALL));
        wholes.forEach(whole -> sums.addAll(divisions(counts.keySet(), whole)));
        return new Lattice(counts, sums);
    }

    public long count(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }

    private static List<Sum> grouped(
            Collection<Cell> cells, java.util.function.Function<Cell, String> axis, String whole) {
        var groups = new LinkedHashMap<Cell, List<Cell>>();
        for (var cell : cells) {
            if (!axis.apply(cell).equals(whole)) {
                var total = Cell.NATION.equals(whole) ? cell.at(whole) : cell.in(whole);
                groups.computeIfAbsent(total, none -> new ArrayList<>()).add(cell);
            }
        }
        return sums(groups);
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
