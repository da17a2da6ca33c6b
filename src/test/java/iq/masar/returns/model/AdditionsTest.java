package iq.masar.returns.model;

import static iq.masar.returns.model.Additions.cell;
import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.returns.counts.Count;
import iq.masar.secrecy.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** RET-43: what is withheld does not follow from what is shown, against a reader who subtracts. */
class AdditionsTest {
    private static final List<String> STATES = List.of("received", "verifying", "blocked", "arrived", "enrolled");
    private static final List<String> WAY = List.of("planned", "boarded", "arrived", "enrolled");
    private static final int ROUNDS = 400;

    /** One addition as the reader writes it down: a whole and all of its parts. */
    private record Line(Cell whole, List<Cell> parts) {}

    @Test
    void twoWhoWereNotAboardHideTheBoarded() {
        var additions = new Additions();
        additions.count("passed", "planned", 165);
        additions.count("passed", "boarded", 163);
        additions.divide("passed", "planned", List.of(cell("passed", "boarded")));
        assertThat(additions.withheld()).contains(cell("passed", "boarded")).doesNotContain(cell("passed", "planned"));
    }

    @Test
    void oneSmallStateTakesTheNextSmallestWithIt() {
        var additions = new Additions();
        additions.count("requests", "all", 64);
        Map.of("received", 40L, "verifying", 20L, "blocked", 4L)
                .forEach((state, files) -> additions.count("state", state, files));
        additions.divide(
                "requests",
                "all",
                List.of(cell("state", "received"), cell("state", "verifying"), cell("state", "blocked")));
        assertThat(additions.withheld())
                .containsExactlyInAnyOrder(cell("state", "blocked"), cell("state", "verifying"));
    }

    @Test
    void partsThatAreMoreThanTheirWholeAreNoAddition() {
        var additions = new Additions();
        additions.count("passed", "enrolled", 20);
        additions.count("state", "enrolled", 25);
        additions.divide("passed", "enrolled", List.of(cell("state", "enrolled")));
        assertThat(additions.withheld()).isEmpty();
    }

    @Test
    void onRandomTablesTheReaderLearnsNoCountBelowTen() {
        var caught = 0;
        for (var seed = 0; seed < ROUNDS; seed++) {
            var counts = new HashMap<Cell, Long>();
            var lines = files(new Random(seed), counts);
            var additions = new Additions();
            counts.forEach((cell, files) -> additions.count(cell.measure(), cell.code(), files));
            lines.forEach(line -> additions.divide(
                    line.whole().measure(), line.whole().code(), shown(line.parts(), counts.keySet())));

            assertThat(learned(lines, counts, additions.withheld()))
                    .as("seed %s", seed)
                    .isEmpty();
            caught += learned(lines, counts, small(counts)).isEmpty() ? 0 : 1;
        }
        assertThat(caught)
                .as("the same reader, where only small cells are withheld")
                .isGreaterThan(ROUNDS / 4);
    }

    /** Files that stand somewhere and came so far; the counts of the page, and every addition that is true of them. */
    private static List<Line> files(Random chance, Map<Cell, Long> counts) {
        var lines = new ArrayList<Line>();
        var files = 20 + chance.nextInt(300);
        counts.put(cell("requests", "all"), 0L);
        var skew = 1 + 3 * chance.nextDouble();
        for (var file = 0; file < files; file++) {
            var state = STATES.get((int) (STATES.size() * Math.pow(chance.nextDouble(), skew)));
            counts.merge(cell("requests", "all"), 1L, Long::sum);
            counts.merge(cell("state", state), 1L, Long::sum);
            var reached = Math.max(WAY.indexOf(state), chance.nextInt(12) == 0 ? WAY.size() - 1 : -1);
            for (var step = 0; step <= reached; step++) {
                counts.merge(cell("passed", WAY.get(step)), 1L, Long::sum);
            }
        }
        lines.add(new Line(
                cell("requests", "all"),
                STATES.stream().map(state -> cell("state", state)).toList()));
        var before = cell("requests", "all");
        for (var step : WAY) {
            lines.add(new Line(before, List.of(cell("passed", step), cell("stayed behind", step))));
            before = cell("passed", step);
            if (STATES.contains(step)) {
                lines.add(new Line(before, List.of(cell("state", step), cell("went on", step))));
            }
        }
        return lines;
    }

    private static List<Cell> shown(List<Cell> parts, Set<Cell> cells) {
        return parts.stream().filter(cells::contains).toList();
    }

    private static Set<Cell> small(Map<Cell, Long> counts) {
        var small = new HashSet<Cell>();
        counts.forEach((cell, files) -> {
            if (files < Count.FEWEST) {
                small.add(cell);
            }
        });
        return small;
    }

    /** Puts in what is shown, and again what follows, until nothing follows any more; the small counts found that way. */
    private static Set<Cell> learned(List<Line> lines, Map<Cell, Long> counts, Set<Cell> withheld) {
        var known = new HashMap<>(counts);
        known.keySet().removeAll(withheld);
        known.values().removeIf(files -> files < Count.FEWEST);
        STATES.stream()
                .map(state -> cell("state", state))
                .filter(cell -> !counts.containsKey(cell))
                .forEach(cell -> known.put(cell, 0L)); // a state nobody stands in has no row
        var found = new HashSet<Cell>();
        var goesOn = true;
        while (goesOn) {
            goesOn = false;
            for (var line : lines) {
                var open = new ArrayList<>(line.parts());
                open.add(line.whole());
                open.removeIf(known::containsKey);
                if (open.size() == 1) {
                    var parts = line.parts().stream()
                            .mapToLong(part -> known.getOrDefault(part, 0L))
                            .sum();
                    var cell = open.getFirst();
                    var files = cell.equals(line.whole()) ? parts : known.getOrDefault(line.whole(), 0L) - parts;
                    known.put(cell, files);
                    goesOn = true;
                    if (files > 0 && files < Count.FEWEST) {
                        found.add(cell);
                    }
                }
            }
        }
        return found;
    }
}
