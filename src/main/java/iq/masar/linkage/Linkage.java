package iq.masar.linkage;

import iq.masar.linkage.Links.Link;
import iq.masar.linkage.alike.PairLevels;
import iq.masar.linkage.blocks.Blocking;
import iq.masar.linkage.blocks.Keys;
import iq.masar.linkage.blocks.Pairs;
import iq.masar.linkage.groups.Assignment;
import iq.masar.linkage.groups.Grouping;
import iq.masar.linkage.learning.Chances;
import iq.masar.linkage.learning.Learning;
import iq.masar.linkage.learning.Patterns;
import iq.masar.linkage.learning.Weights;
import java.util.ArrayList;
import java.util.List;

/** Links rows: offers pairs, learns what agreement is worth, and decides. */
public final class Linkage {
    private static final int RICH = 25_000;
    private static final int TRAINING = 300_000;
    private static final long ALL_PAIRS = 3_000_000;
    private static final long SMALL_BLOCK = 4_000;
    private static final long LARGE_BLOCK = 300;
    private static final int DEEP = 4;
    private static final int SHALLOW = 3;
    private static final double WORTH_KEEPING = -4;
    private final Records records;
    private final LinkagePlan plan;
    private final PairLevels levels;
    private final Pairs pairs = new Pairs();
    private long notCompared;

    private Linkage(Records records, LinkagePlan plan) {
        this.records = records;
        this.plan = plan;
        this.levels = new PairLevels(records, plan.likeness());
    }

    /** Links the rows of one file among themselves, or those of two files with each other. */
    public static Links link(Records records, LinkagePlan plan) {
        return new Linkage(records, plan).run();
    }

    private Links run() {
        offer();
        var chances = new Chances(records, levels);
        int step = pairs.size() / TRAINING + 1;
        var patterns = new Patterns();
        for (var i = 0; i < pairs.size(); i++) {
            if (step == 1 || Integer.remainderUnsigned(i * 0x9E3779B9 >>> 7, step) == 0) {
                patterns.add(levels.of(pairs.one(i), pairs.other(i)));
            }
        }
        var weights = Learning.learn(records, levels, chances, patterns, 1.0 / step);
        List<Link> worth = new ArrayList<>();
        for (var i = 0; i < pairs.size(); i++) {
            double bits = weights.of(levels, pairs.one(i), pairs.other(i), WORTH_KEEPING);
            if (bits > WORTH_KEEPING) {
                worth.add(new Link(pairs.one(i), pairs.other(i), bits, Weights.probability(bits)));
            }
        }
        return decide(worth, weights);
    }

    private void offer() {
        if (records.pairs() <= ALL_PAIRS) {
            int from = records.areTwoFiles() ? records.leftSize() : 0;
            for (var one = 0; one < records.leftSize(); one++) {
                for (int other = records.areTwoFiles() ? from : one + 1; other < records.size(); other++) {
                    pairs.take(one, other);
                }
            }
        } else {
            var rich = records.size() <= RICH;
            var blocking = new Blocking(
                    new Keys(records, levels, rich), rich ? SMALL_BLOCK : LARGE_BLOCK, rich ? DEEP : SHALLOW);
            blocking.offer(pairs);
            notCompared = blocking.notCompared();
        }
        pairs.settle();
    }

    private Links decide(List<Link> worth, Weights weights) {
        double threshold = plan.threshold() > 0 ? plan.threshold() : 0.5;
        double least = Weights.log2(threshold / (1 - threshold));
        List<Link> links = new ArrayList<>();
        int[] groups;
        if (records.areTwoFiles()) {
            var strong = worth.stream().filter(link -> link.bits() >= least).toList();
            links.addAll(Assignment.assign(
                    strong, plan.matching(), (one, other) -> weights.of(levels.of(one, other), one), least));
            groups = Grouping.join(records.size(), links, (one, other) -> 0.0, -1);
        } else {
            var strong = worth.stream().filter(link -> link.bits() >= least).toList();
            groups = Grouping.join(
                    records.size(), strong, (one, other) -> weights.of(levels.of(one, other), one), least);
            links.addAll(within(groups, weights));
        }
        return new Links(links, groups, pairs.size(), notCompared, threshold, List.of());
    }

    private List<Link> within(int[] groups, Weights weights) {
        List<List<Integer>> members = new ArrayList<>();
        for (var i = 0; i < groups.length; i++) {
            members.add(new ArrayList<>());
        }
        for (var row = 0; row < groups.length; row++) {
            members.get(groups[row]).add(row);
        }
        List<Link> links = new ArrayList<>();
        for (var group : members) {
            for (var i = 0; i < group.size(); i++) {
                for (var j = i + 1; j < group.size(); j++) {
                    double bits = weights.of(levels.of(group.get(i), group.get(j)), group.get(i));
                    links.add(new Link(group.get(i), group.get(j), bits, Weights.probability(bits)));
                }
            }
        }
        return links;
    }
}
