package iq.masar.secrecy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which counts stay hidden: each below the threshold, and as many others as it takes that no hidden one follows from what is
 * shown – neither by subtraction, nor by solving all additions together, nor by bounding what cannot be negative. What is given up is
 * the narrow before the {@link Breadth broad}: first it is settled which counts of the whole country and all time can stand, and
 * those stand whatever else has to go.
 */
public final class Suppression {
    /** Fewer than this many are never shown; none at all is shown as zero. */
    public static final long THRESHOLD = 10;

    private final Lattice lattice;
    private final Attack attack;
    private final Breadth breadth;
    private final Comparator<Cell> leastFirst;
    private final Map<Cell, List<Sum>> sumsOf = new HashMap<>();
    private final Set<Cell> hidden = new HashSet<>();
    private final Set<Cell> standing = new HashSet<>();
    private final ArrayDeque<Sum> unsettled = new ArrayDeque<>();

    private Suppression(Lattice lattice, List<String> askedFirst) {
        this.lattice = lattice;
        this.attack = new Attack(lattice);
        this.breadth = new Breadth(lattice, askedFirst);
        this.leastFirst = Comparator.comparingInt(breadth::of)
                .thenComparingLong(lattice::count)
                .thenComparing(Cell::toString);
        for (var sum : lattice.sums()) {
            members(sum)
                    .forEach(cell -> sumsOf.computeIfAbsent(cell, none -> new ArrayList<>())
                            .add(sum));
        }
    }

    /** The cells of the lattice that must not be shown. */
    public static Set<Cell> hiddenIn(Lattice lattice) {
        return hiddenIn(lattice, List.of());
    }

    /**
     * The same where some figures matter most.
     *
     * @param askedFirst measures whose counts for the nation and all time are given up last, the first of them the very last
     */
    public static Set<Cell> hiddenIn(Lattice lattice, List<String> askedFirst) {
        var suppression = new Suppression(lattice, askedFirst);
        suppression.letTheBroadStand();
        suppression.settle();
        suppression.show(cell -> true);
        return Set.copyOf(suppression.hidden);
    }

    /** With all else hidden, the broad counts that can be shown. */
    private void letTheBroadStand() {
        var counted = lattice.counts().keySet().stream()
                .filter(cell -> lattice.count(cell) > 0)
                .toList();
        hidden.addAll(counted);
        show(breadth::isBroad);
        standing.addAll(counted);
        standing.removeAll(hidden);
        hidden.clear();
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
            for (var told : attack.on(hidden)) {
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
                complement(sum).ifPresent(cell -> {
                    hide(cell);
                    unsettled.add(sum);
                });
            }
        }
    }

    private boolean tellsTooMuch(Sum sum) {
        var parts = sum.parts().stream().filter(hidden::contains).toList();
        var unknown = parts.size() + (hidden.contains(sum.total()) ? 1 : 0);
        return unknown == 1
                || unknown > 1
                        && !hidden.contains(sum.total())
                        && parts.stream().mapToLong(lattice::count).sum() < THRESHOLD;
    }

    /** The least part that can be given up, or else the total. */
    private Optional<Cell> complement(Sum sum) {
        return sum.parts().stream()
                .filter(this::mayGo)
                .min(leastFirst)
                .or(() -> Optional.of(sum.total()).filter(this::mayGo));
    }

    private boolean mayGo(Cell cell) {
        return !hidden.contains(cell) && !standing.contains(cell) && lattice.count(cell) > 0;
    }

    /** Hides the least of the nearest shown cells around one that could still be worked out. */
    private boolean cover(Cell told) {
        var reached = new HashSet<>(Set.of(told));
        var edge = Set.of(told);
        while (!edge.isEmpty()) {
            var next = edge.stream()
                    .flatMap(cell -> sumsOf.getOrDefault(cell, List.of()).stream())
                    .flatMap(Suppression::members)
                    .filter(reached::add)
                    .collect(Collectors.toSet());
            var least = next.stream().filter(this::mayGo).min(leastFirst);
            if (least.isPresent()) {
                hide(least.get());
                return true;
            }
            edge = next.stream().filter(hidden::contains).collect(Collectors.toSet());
        }
        return false;
    }

    /** Shows of the hidden cells that are not few whatever can be shown, the broadest first. */
    private void show(Predicate<Cell> those) {
        show(hidden.stream()
                .filter(cell -> lattice.count(cell) >= THRESHOLD && those.test(cell))
                .sorted(leastFirst.reversed())
                .collect(Collectors.groupingBy(breadth::same, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList());
    }

    /** All of these, or, where that tells too much, each half by itself; the first half goes first. */
    private void show(List<List<Cell>> cells) {
        var all = cells.stream().flatMap(List::stream).filter(hidden::contains).toList();
        if (all.isEmpty() || mayShow(all) || cells.size() == 1) {
            return;
        }
        show(cells.subList(0, cells.size() / 2));
        show(cells.subList(cells.size() / 2, cells.size()));
    }

    /** Shows these and all that follows from them, unless something follows that is few. */
    private boolean mayShow(Collection<Cell> cells) {
        var shown = new HashSet<Cell>();
        for (var next = Set.copyOf(cells); !next.isEmpty(); next = attack.on(hidden)) {
            shown.addAll(next);
            hidden.removeAll(next);
            if (next.stream().anyMatch(cell -> lattice.count(cell) < THRESHOLD)) {
                hidden.addAll(shown);
                return false;
            }
        }
        return true;
    }

    private static Stream<Cell> members(Sum sum) {
        return Stream.concat(Stream.of(sum.total()), sum.parts().stream());
    }
}
