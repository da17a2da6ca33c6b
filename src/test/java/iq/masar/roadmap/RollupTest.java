package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.roadmap.plan.Fraction;
import iq.masar.roadmap.plan.Interval;
import iq.masar.roadmap.plan.Node;
import iq.masar.roadmap.plan.Node.Activity;
import iq.masar.roadmap.plan.Node.Group;
import iq.masar.roadmap.plan.Plan;
import iq.masar.roadmap.plan.Progress;
import iq.masar.roadmap.plan.Rollup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** GOV-19, GOV-20: progress is an exact interval, and the same whichever way one adds. */
class RollupTest {
    private static final int TREES = 10_000;

    @Test
    void theReviewRollsUpToTheFiguresOfTheOracle() {
        var plan = Plan.of(RoadmapFixtures.foundingDocuments());
        assertThat(plan.figure("RM-LEGAL")).isEqualTo("50.0–99.5");
        assertThat(plan.figure("RM-DATA")).isEqualTo("11.1–22.1");
        assertThat(plan.figure("RM-RETURN")).isEqualTo("57.1–71.3");
        assertThat(plan.figure("RM-ECON")).isEqualTo("75.0–87.4");
        assertThat(plan.figure("NMMS")).isEqualTo("48.3–70.1");
        assertThat(plan.states("RM-LEGAL")).isEqualTo("3 / 3 / 0 / 0");
        assertThat(plan.states("RM-DATA")).isEqualTo("1 / 1 / 7 / 0");
        assertThat(plan.states("RM-RETURN")).isEqualTo("4 / 1 / 2 / 6");
        assertThat(plan.states("RM-ECON")).isEqualTo("6 / 1 / 1 / 3");
        assertThat(plan.states("NMMS")).isEqualTo("14 / 6 / 10 / 9");
    }

    @Test
    void tenThousandTreesAreExactOrderFreeAndMonotone() {
        var chance = new Random(20220517);
        for (var round = 0; round < TREES; round++) {
            var tree = tree(chance, 3);
            var figure = tree.figure();
            assertThat(shuffled(tree, chance).figure()).isEqualTo(figure);
            figure.ifPresent(interval -> assertThat(interval.low()).isLessThanOrEqualTo(interval.high()));
            assertThat(tree.leaves().stream().anyMatch(leaf -> leaf.figure().isPresent()))
                    .isEqualTo(figure.isPresent());
            var shares = Rollup.shares(tree.parts());
            if (!shares.isEmpty()) {
                assertThat(shares.values().stream().reduce(Fraction.ZERO, Fraction::plus))
                        .isEqualTo(Fraction.of(1));
            }
            raisingOneLeafNeverLowersTheWhole(tree, chance);
        }
    }

    private static void raisingOneLeafNeverLowersTheWhole(Group tree, Random chance) {
        var measured =
                tree.leaves().stream().filter(leaf -> leaf.figure().isPresent()).toList();
        if (measured.isEmpty()) {
            return;
        }
        var leaf = measured.get(chance.nextInt(measured.size()));
        var before = tree.figure().orElseThrow();
        var after = replaced(tree, leaf.id(), new Progress.Done()).figure().orElseThrow();
        assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
        assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
    }

    /** A child that only continues must leave the figure as it was, not drag it to zero. */
    @Test
    void whatContinuesOrWasDroppedLeavesTheFigureUnchanged() {
        var half = new Activity("a", 1, new Progress.InProgress(OptionalInt.of(50)));
        for (var silent : List.of(new Progress.Continuing(), new Progress.Dropped())) {
            assertThat(Rollup.of(List.of(half, new Activity("b", 7, silent)))).contains(Interval.exactly(50));
            assertThat(Rollup.of(List.of(new Activity("b", 1, silent)))).isEmpty();
        }
        assertThat(Rollup.of(List.of())).isEmpty();
    }

    @Test
    void unknownProgressWidensAndSuspensionKeepsTheLastInterval() {
        assertThat(new Progress.InProgress(OptionalInt.empty()).measured()).contains(Interval.between(0, 99));
        assertThat(new Progress.Suspended(Interval.between(20, 40)).measured()).contains(Interval.between(20, 40));
        assertThat(Fraction.of(1, 20).shown()).isEqualTo("0.1");
        assertThat(Fraction.of(1, 21).shown()).isEqualTo("0.0");
    }

    /** GOV-20: by roadmap, by state, by owner, by aim view or all at once, one set has one figure. */
    @Test
    void fiveGroupingsOfOneSetGiveOneFigure() {
        var chance = new Random(7);
        var leaves = new ArrayList<Activity>();
        for (var i = 0; i < 200; i++) {
            leaves.add(new Activity("l" + i, 1 + chance.nextInt(5), progress(chance)));
        }
        var whole = Rollup.of(leaves);
        for (var groups : List.of(2, 3, 5, 11)) {
            var sorted = new ArrayList<List<Activity>>();
            for (var g = 0; g < groups; g++) {
                var group = g;
                sorted.add(leaves.stream()
                        .filter(leaf -> leaf.id().hashCode() % groups == group)
                        .toList());
            }
            var rejoined = sorted.stream().flatMap(List::stream).toList();
            assertThat(Rollup.of(rejoined)).isEqualTo(whole);
        }
    }

    private static Group tree(Random chance, int depth) {
        var parts = new ArrayList<Node>();
        var count = 1 + chance.nextInt(5);
        for (var i = 0; i < count; i++) {
            parts.add(
                    depth > 0 && chance.nextInt(3) == 0
                            ? tree(chance, depth - 1)
                            : new Activity("a" + chance.nextLong(), 1 + chance.nextInt(9), progress(chance)));
        }
        return new Group("g" + chance.nextLong(), 1 + chance.nextInt(9), parts);
    }

    private static Progress progress(Random chance) {
        return switch (chance.nextInt(7)) {
            case 0 -> new Progress.Planned();
            case 1 -> new Progress.InProgress(OptionalInt.empty());
            case 2 -> new Progress.InProgress(OptionalInt.of(1 + chance.nextInt(99)));
            case 3 -> new Progress.Done();
            case 4 -> new Progress.Continuing();
            case 5 -> new Progress.Dropped();
            default -> new Progress.Suspended(Interval.between(chance.nextInt(50), 50 + chance.nextInt(50)));
        };
    }

    private static Group shuffled(Group tree, Random chance) {
        var parts = new ArrayList<Node>();
        tree.parts().forEach(part -> parts.add(part instanceof Group group ? shuffled(group, chance) : part));
        Collections.shuffle(parts, chance);
        return new Group(tree.id(), tree.weight(), parts);
    }

    private static Group replaced(Group tree, String id, Progress progress) {
        return new Group(
                tree.id(),
                tree.weight(),
                tree.parts().stream()
                        .map(part -> (Node)
                                switch (part) {
                                    case Group group -> replaced(group, id, progress);
                                    case Activity leaf
                                    when leaf.id().equals(id) -> new Activity(id, leaf.weight(), progress);
                                    case Activity leaf -> leaf;
                                })
                        .toList());
    }

    @Test
    void statesAreReadBackAsTheyWereWritten() {
        for (var code : List.of("planned", "in-progress", "continuing", "done", "suspended", "dropped")) {
            assertThat(Progress.of(code, OptionalInt.empty(), Optional.empty()).code())
                    .isEqualTo(code);
        }
        assertThat(Progress.of("in_place", OptionalInt.empty(), Optional.empty()))
                .isEqualTo(new Progress.Continuing());
    }
}
