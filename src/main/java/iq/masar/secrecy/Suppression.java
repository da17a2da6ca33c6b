package iq.masar.secrecy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which counts stay hidden: each below the threshold, and as many others as it takes that no hidden one follows from what is
 * shown – neither by subtraction, nor by solving all additions together, nor by bounding what cannot be negative.
 */
public final class Suppression {
    /** Fewer than this many are never shown; none at all is shown as zero. */
    public static final long THRESHOLD = 10;

    private final Lattice lattice;
    private final Map<Cell, List<Sum>> sumsOf = new HashMap<>();
    private final Set<Cell> hidden = new HashSet<>();
    private final ArrayDeque<Sum> unsettled = new ArrayDeque<>();

    private Suppression(Lattice lattice) {
        this.lattice = lattice;
        for (var sum : lattice.sums()) {
            members(sum)
                    .forEach(cell -> sumsOf.computeIfAbsent(cell, none -> new ArrayList<>())
                            .add(sum));
        }
    }

    /** The cells of the lattice that must not be shown. */
    public static Set<Cell> hiddenIn(Lattice lattice) {
        var suppression = new Suppression(lattice);
        suppression.settle();
        return Set.copyOf(suppression.hidden);
    }

    private void settle() {
        lattice.counts().forEach((cell, count) -> {
            if (count > 0 && count < THRESHOLD) {
                hide(cell);
            }
        });
        var open = true;
        while (open) {
            eachSumHidesTwo();
            open = false;
            for (var told : Attack.on(lattice, hidden)) {
                open |= cover(told);
            }
        }
    }

    private void hide(Cell cell) {
        if (hidden.add(cell)) {
            unsettled.addAll(sumsOf.getOrDefault(cell, List.of()));
        }
    }

    /** An addition with one hidden member, or with hidden parts that together are few, tells too much. */
    private void eachSumHidesTwo() {
        while (!unsettled.isEmpty()) {
            var sum = unsettled.poll();
            if (tellsTooMuch(sum)) {
                complement(sum).ifPresent(this::hide);
                unsettled.add(sum);
            }
        }
    }

    private boolean tellsTooMuch(Sum sum) {
        var parts = sum.parts().stream().filter(hidden::contains).toList();
        var unknown = parts.size() + (hidden.contains(sum.total()) ? 1 : 0);
        if (unknown == 0 || complement(sum).isEmpty()) {
            return false;
        }
        return unknown == 1
                || !hidden.contains(sum.total())
                        && parts.stream().mapToLong(lattice::count).sum() < THRESHOLD;
    }

    /** The smallest shown part, or else the total. */
    private Optional<Cell> complement(Sum sum) {
        return sum.parts().stream()
                .filter(this::isShown)
                .min(Comparator.comparingLong(lattice::count).thenComparing(Cell::toString))
                .or(() -> Optional.of(sum.total()).filter(this::isShown));
    }

    private boolean isShown(Cell cell) {
        return !hidden.contains(cell) && lattice.count(cell) > 0;
    }

    /** Hides the smallest neighbour of a cell that could still be worked out. */
    private boolean cover(Cell told) {
        var neighbour = sumsOf.getOrDefault(told, List.of()).stream()
                .flatMap(Suppression::members)
                .filter(this::isShown)
                .min(Comparator.comparingLong(lattice::count).thenComparing(Cell::toString));
        neighbour.ifPresent(this::hide);
        return neighbour.isPresent();
    }

    private static Stream<Cell> members(Sum sum) {
        return Stream.concat(Stream.of(sum.total()), sum.parts().stream());
    }
}
