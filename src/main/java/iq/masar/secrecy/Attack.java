package iq.masar.secrecy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a clever reader finds out: the hidden cells that follow exactly, or almost, from the shown ones. */
final class Attack {
    private static final long UNBOUNDED = Long.MAX_VALUE / 4;
    private static final int ROUNDS = 60;

    private final Map<Cell, Integer> numbers = new HashMap<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Equation> equations;
    private final long[] counts;

    Attack(Lattice lattice) {
        this.equations = lattice.sums().stream()
                .map(sum -> new Equation(
                        number(sum.total()),
                        sum.parts().stream().mapToInt(this::number).toArray()))
                .toList();
        this.counts = cells.stream().mapToLong(lattice::count).toArray();
    }

    /** An addition, of cells by their numbers. */
    record Equation(int total, int[] parts) {
        private boolean isOpen(BitSet hidden) {
            var open = hidden.get(total);
            for (var part : parts) {
                open |= hidden.get(part);
            }
            return open;
        }
    }

    private int number(Cell cell) {
        return numbers.computeIfAbsent(cell, unseen -> {
            cells.add(unseen);
            return cells.size() - 1;
        });
    }

    /** Some of what is found out when these are hidden; none only where nothing is. */
    Set<Cell> on(Set<Cell> hidden) {
        var unknown = new BitSet(cells.size());
        for (var number = 0; number < cells.size(); number++) {
            unknown.set(number, hidden.contains(cells.get(number)));
        }
        var open =
                equations.stream().filter(equation -> equation.isOpen(unknown)).toList();
        var bounded = bounded(open, unknown);
        return bounded.isEmpty()
                ? new Elimination(open, unknown)
                        .determined().stream().map(cells::get).collect(Collectors.toSet())
                : bounded;
    }

    /** Cells whose range of possible counts has become narrower than the range of what must be hidden. */
    private Set<Cell> bounded(List<Equation> open, BitSet unknown) {
        var low = new long[counts.length];
        var high = new long[counts.length];
        for (var cell = 0; cell < low.length; cell++) {
            low[cell] = unknown.get(cell) ? 1 : counts[cell];
            high[cell] = unknown.get(cell) ? UNBOUNDED : counts[cell];
        }
        for (var round = 0; round < ROUNDS && tighten(open, low, high); round++) {
            // each round carries what was learned one addition further
        }
        var told = new HashSet<Cell>();
        unknown.stream()
                .filter(cell -> high[cell] - low[cell] < Suppression.THRESHOLD - 2)
                .forEach(cell -> told.add(cells.get(cell)));
        return told;
    }

    private static boolean tighten(List<Equation> open, long[] low, long[] high) {
        var learned = false;
        for (var equation : open) {
            long least = 0;
            long most = 0;
            for (var part : equation.parts()) {
                least += low[part];
                most = Math.min(UNBOUNDED, most + high[part]);
            }
            var total = equation.total();
            learned |= narrow(low, high, total, least, most);
            for (var part : equation.parts()) {
                var upper = high[total] < UNBOUNDED ? high[total] - (least - low[part]) : UNBOUNDED;
                var lower = most < UNBOUNDED ? low[total] - (most - high[part]) : 0;
                learned |= narrow(low, high, part, lower, upper);
            }
        }
        return learned;
    }

    private static boolean narrow(long[] low, long[] high, int cell, long lower, long upper) {
        var learned = lower > low[cell] || upper < high[cell];
        low[cell] = Math.max(low[cell], lower);
        high[cell] = Math.min(high[cell], upper);
        return learned;
    }
}
