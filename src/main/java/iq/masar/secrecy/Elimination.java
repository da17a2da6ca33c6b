package iq.masar.secrecy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Solves all additions together, exactly: Gauss–Jordan elimination modulo a prime. An unknown is determined when its row holds
 * nothing else.
 */
final class Elimination {
    private static final long PRIME = 2_147_483_647L;

    private final int[] unknowns;
    private final @Nullable Row[] pivots;
    private final long[] row;

    /** What of a row is not zero. */
    private record Row(int[] columns, long[] values) {}

    /** @param hidden the cells whose counts are unknown; all others are as good as zero here, for only what is unknown matters */
    Elimination(List<Attack.Equation> equations, BitSet hidden) {
        unknowns = hidden.stream().toArray();
        pivots = new Row[unknowns.length];
        row = new long[unknowns.length];
        var shortestFirst = new ArrayList<>(equations);
        shortestFirst.sort(Comparator.comparingInt(equation -> equation.parts().length));
        for (var equation : shortestFirst) {
            add(equation.total(), 1);
            for (var part : equation.parts()) {
                add(part, PRIME - 1);
            }
            reduce();
        }
    }

    /** The unknowns that have one value only. */
    List<Integer> determined() {
        var determined = new ArrayList<Integer>();
        for (var pivot = pivots.length - 1; pivot >= 0; pivot--) {
            var known = pivots[pivot];
            if (known != null) {
                subtract(known, PRIME - 1);
                for (var column = pivot + 1; column < row.length; column++) {
                    var other = pivots[column];
                    if (row[column] != 0 && other != null) {
                        subtract(other, row[column]);
                    }
                }
                var reduced = taken();
                pivots[pivot] = reduced;
                if (reduced.columns().length == 1) {
                    determined.add(unknowns[pivot]);
                }
            }
        }
        return determined;
    }

    private void add(int cell, long value) {
        var column = Arrays.binarySearch(unknowns, cell);
        if (column >= 0) {
            row[column] = (row[column] + value) % PRIME;
        }
    }

    /** Keeps the part of the row that earlier rows do not explain, led by a one. */
    private void reduce() {
        for (var column = 0; column < row.length; column++) {
            if (row[column] != 0) {
                var known = pivots[column];
                if (known == null) {
                    lead(column);
                    pivots[column] = taken();
                    return;
                }
                subtract(known, row[column]);
            }
        }
    }

    private void subtract(Row other, long times) {
        for (var place = 0; place < other.columns().length; place++) {
            var column = other.columns()[place];
            row[column] = (row[column] + (PRIME - other.values()[place]) * times) % PRIME;
        }
    }

    /** The row, which is empty again. */
    private Row taken() {
        var columns = new int[row.length];
        var values = new long[row.length];
        var size = 0;
        for (var column = 0; column < row.length; column++) {
            if (row[column] != 0) {
                columns[size] = column;
                values[size++] = row[column];
                row[column] = 0;
            }
        }
        return new Row(Arrays.copyOf(columns, size), Arrays.copyOf(values, size));
    }

    private void lead(int column) {
        if (row[column] != 1) {
            var inverse = inverse(row[column]);
            for (var other = column; other < row.length; other++) {
                row[other] = row[other] * inverse % PRIME;
            }
        }
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
