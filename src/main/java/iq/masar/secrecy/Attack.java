package iq.masar.secrecy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a clever reader finds out: the hidden cells that follow exactly, or almost, from the shown ones. */
final class Attack {
    private final Lattice lattice;
    private final Set<Cell> hidden;
    private final Map<Cell, Integer> columns = new HashMap<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();

    private Attack(Lattice lattice, Set<Cell> hidden) {
        this.lattice = lattice;
        this.hidden = hidden;
    }

    /** An addition with the shown members put in: total − parts = rest, over hidden members only; −1 no total among them. */
    record Equation(int total, int[] parts, long rest) {}

    static Set<Cell> on(Lattice lattice, Set<Cell> hidden) {
        var attack = new Attack(lattice, hidden);
        lattice.sums().forEach(attack::read);
        var told = new HashSet<Cell>();
        new Elimination(attack.equations, attack.cells.size())
                .determined()
                .forEach(column -> told.add(attack.cells.get(column)));
        told.addAll(attack.bounded());
        return told;
    }

    private void read(Sum sum) {
        var parts = sum.parts().stream().filter(hidden::contains).toList();
        var total = hidden.contains(sum.total());
        if (parts.isEmpty() && !total) {
            return;
        }
        var shown = sum.parts().stream()
                .filter(cell -> !hidden.contains(cell))
                .mapToLong(lattice::count)
                .sum();
        equations.add(new Equation(
                total ? column(sum.total()) : -1,
                parts.stream().mapToInt(this::column).toArray(),
                (total ? 0 : lattice.count(sum.total())) - shown));
    }

    private int column(Cell cell) {
        return columns.computeIfAbsent(cell, unseen -> {
            cells.add(unseen);
            return cells.size() - 1;
        });
    }

    /** Cells whose range of possible counts has become narrower than the range of what must be hidden. */
    private Set<Cell> bounded() {
        var low = new long[cells.size()];
        var high = new long[cells.size()];
        Arrays.fill(low, 1);
        Arrays.fill(high, Long.MAX_VALUE / 4);
        for (var round = 0; round < 60 && tighten(low, high); round++) {
            // each round carries what was learned one addition further
        }
        var told = new HashSet<Cell>();
        for (var column = 0; column < low.length; column++) {
            if (high[column] - low[column] < Suppression.THRESHOLD - 2) {
                told.add(cells.get(column));
            }
        }
        return told;
    }

    private boolean tighten(long[] low, long[] high) {
        var learned = false;
        for (var equation : equations) {
            var least =
                    Arrays.stream(equation.parts()).mapToLong(part -> low[part]).sum();
            var most = Arrays.stream(equation.parts())
                    .mapToLong(part -> high[part])
                    .reduce(0, Attack::capped);
            var totalLow = equation.total() < 0 ? equation.rest() : low[equation.total()] + equation.rest();
            var totalHigh = equation.total() < 0 ? equation.rest() : capped(high[equation.total()], equation.rest());
            for (var part : equation.parts()) {
                var upper = totalHigh - (least - low[part]);
                var lower = most >= Long.MAX_VALUE / 4 ? low[part] : totalLow - (most - high[part]);
                learned |= narrow(low, high, part, lower, upper);
            }
            if (equation.total() >= 0) {
                learned |= narrow(low, high, equation.total(), least - equation.rest(), capped(most, -equation.rest()));
            }
        }
        return learned;
    }

    private static boolean narrow(long[] low, long[] high, int column, long lower, long upper) {
        var learned = lower > low[column] || upper < high[column];
        low[column] = Math.max(low[column], lower);
        high[column] = Math.min(high[column], upper);
        return learned;
    }

    private static long capped(long one, long other) {
        return Math.min(Long.MAX_VALUE / 4, one + other);
    }
}
