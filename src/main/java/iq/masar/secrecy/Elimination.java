package iq.masar.secrecy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Solves all additions together, exactly: sparse Gauss–Jordan elimination modulo a prime. An unknown is determined when its row
 * holds nothing else.
 */
final class Elimination {
    private static final long PRIME = 2_147_483_647L;
    private final Map<Integer, TreeMap<Integer, Long>> pivots = new HashMap<>();

    Elimination(List<Attack.Equation> equations, int unknowns) {
        var shortestFirst = new ArrayList<>(equations);
        shortestFirst.sort(java.util.Comparator.comparingInt(equation -> equation.parts().length));
        for (var equation : shortestFirst) {
            if (pivots.size() < unknowns) {
                reduce(row(equation));
            }
        }
    }

    /** The columns of the unknowns that have one value only. */
    List<Integer> determined() {
        var columns = new ArrayList<Integer>();
        var reduced = new HashMap<Integer, TreeMap<Integer, Long>>();
        pivots.keySet().stream().sorted(java.util.Comparator.reverseOrder()).forEach(pivot -> {
            var row = new TreeMap<>(pivots.get(pivot));
            for (var column : List.copyOf(row.tailMap(pivot, false).keySet())) {
                var other = reduced.get(column);
                if (other != null && row.containsKey(column)) {
                    subtract(row, other, row.get(column));
                }
            }
            reduced.put(pivot, row);
            if (row.size() == 1) {
                columns.add(pivot);
            }
        });
        return columns;
    }

    private static TreeMap<Integer, Long> row(Attack.Equation equation) {
        var row = new TreeMap<Integer, Long>();
        if (equation.total() >= 0) {
            row.put(equation.total(), PRIME - 1);
        }
        for (var part : equation.parts()) {
            row.merge(part, 1L, (one, other) -> (one + other) % PRIME);
        }
        return row;
    }

    /** Keeps the part of the row that earlier rows do not explain, led by a one. */
    private void reduce(TreeMap<Integer, Long> row) {
        while (!row.isEmpty()) {
            var lead = row.firstKey();
            var known = pivots.get(lead);
            if (known == null) {
                var inverse = inverse(row.firstEntry().getValue());
                row.replaceAll((column, value) -> value * inverse % PRIME);
                pivots.put(lead, row);
                return;
            }
            subtract(row, known, row.firstEntry().getValue());
        }
    }

    private static void subtract(TreeMap<Integer, Long> row, TreeMap<Integer, Long> other, long times) {
        other.forEach((column, value) -> {
            var left = (row.getOrDefault(column, 0L) + (PRIME - value) * times) % PRIME;
            if (left == 0) {
                row.remove(column);
            } else {
                row.put(column, left);
            }
        });
    }

    private static long inverse(long value) {
        var result = 1L;
        var base = value;
        for (var exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = result * base % PRIME;
            }
            base = base * base % PRIME;
        }
        return result;
    }
}
