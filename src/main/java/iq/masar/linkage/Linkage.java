package iq.masar.linkage;

import iq.masar.linkage.Links.Link;
import iq.masar.linkage.alike.PairLevels;
import iq.masar.linkage.blocks.Blocking;
import iq.masar.linkage.blocks.Keys;
import iq.masar.linkage.blocks.PairSink;
import iq.masar.linkage.blocks.Pairs;
import iq.masar.linkage.groups.Assignment;
import iq.masar.linkage.groups.Grouping;
import iq.masar.linkage.learning.Chances;
import iq.masar.linkage.learning.Learning;
import iq.masar.linkage.learning.Patterns;
import iq.masar.linkage.learning.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
    private final int[] unique;

    Linkage(Records records, LinkagePlan plan) {
        this.records = records;
        this.plan = plan;
        this.levels = new PairLevels(records, plan.likeness());
        this.unique = IntStream.range(0, records.columns().size())
                .filter(column -> records.columns().get(column).kind() == Kind.UNIQUE)
                .toArray();
    }

    /** Links the rows of one file among themselves, or those of two files with each other. */
    public static Links link(Records records, LinkagePlan plan) {
        return new Linkage(records, plan).run();
    }

    private Links run() {
        var pairs = new Pairs();
        var notCompared = 0L;
        if (comparesAll()) {
            offerAll(0, records.leftSize(), pairs);
        } else {
            var blocking = blocking();
            blocking.offer(pairs);
            notCompared = blocking.notCompared();
        }
        pairs.settle();
        int step = step(pairs.size());
        var patterns = new Patterns();
        for (var i = 0; i < pairs.size(); i++) {
            if (isTaught(i, step)) {
                patterns.add(levels.of(pairs.one(i), pairs.other(i)));
            }
        }
        var weights = learned(patterns, step);
        List<Link> worth = new ArrayList<>();
        for (var i = 0; i < pairs.size(); i++) {
            weigh(weights, pairs.one(i), pairs.other(i), worth);
        }
        return decide(worth, weights, pairs.size(), notCompared);
    }

    /** How two rows agree. */
    PairLevels levels() {
        return levels;
    }

    /** Whether there are so few rows that every pair is compared. */
    boolean comparesAll() {
        return records.pairs() <= ALL_PAIRS;
    }

    /** Every pair of these left rows with what comes after them, or with the right file. */
    void offerAll(int from, int to, PairSink sink) {
        for (var one = from; one < to; one++) {
            for (int other = records.areTwoFiles() ? records.leftSize() : one + 1; other < records.size(); other++) {
                sink.take(one, other);
            }
        }
    }

    /** The blocking of the rows where they are too many for that. */
    Blocking blocking() {
        var rich = records.size() <= RICH;
        return new Blocking(new Keys(records, levels, rich), rich ? SMALL_BLOCK : LARGE_BLOCK, rich ? DEEP : SHALLOW);
    }

    /** Of so many pairs every how many-th, on average, is learned from. */
    static int step(long pairs) {
        return (int) (pairs / TRAINING) + 1;
    }

    /** Whether the pair at this place of all pairs, ascending, is learned from. */
    static boolean isTaught(int index, int step) {
        return step == 1 || Integer.remainderUnsigned(index * 0x9E3779B9 >>> 7, step) == 0;
    }

    Weights learned(Patterns patterns, int step) {
        return Learning.learn(records, levels, new Chances(records, levels), patterns, 1.0 / step);
    }

    /** Adds the pair with its evidence, where that is not far below the threshold. */
    void weigh(Weights weights, int one, int other, List<Link> worth) {
        double bits = weights.of(levels, one, other, WORTH_KEEPING);
        if (bits > WORTH_KEEPING) {
            worth.add(new Link(one, other, bits, Weights.probability(bits)));
        }
    }

    /** Decides on all pairs that were worth keeping. */
    Links decide(List<Link> worth, Weights weights, long candidates, long notCompared) {
        double threshold = plan.threshold() > 0 ? plan.threshold() : 0.5;
        double least = Weights.log2(threshold / (1 - threshold));
        List<Link> links = new ArrayList<>();
        List<Link> broken = new ArrayList<>();
        int[] groups;
        var strong = worth.stream()
                .filter(link -> link.bits() >= least && link.bits() > weights.prior())
                .toList();
        if (records.areTwoFiles()) {
            var allowed = new ArrayList<Link>();
            strong.forEach(link -> (areTwo(link.one(), link.other()) ? broken : allowed).add(link));
            links.addAll(Assignment.assign(
                    allowed, plan.matching(), (one, other) -> weights.of(levels.of(one, other), one), least));
            groups = Grouping.join(records.size(), links, (one, other) -> 0.0, -1, (one, other) -> false, broken);
        } else {
            groups = Grouping.join(
                    records.size(),
                    strong,
                    (one, other) -> weights.of(levels.of(one, other), one),
                    least,
                    this::areTwo,
                    broken);
            links.addAll(within(groups, weights));
        }
        return new Links(links, broken, groups, candidates, notCompared, threshold, degenerate(weights));
    }

    /** Whether two rows hold two numbers of which a person has one. */
    private boolean areTwo(int one, int other) {
        for (var column : unique) {
            int first = records.cell(one, column);
            int second = records.cell(other, column);
            if (first != 0 && second != 0 && first != second) {
                return true;
            }
        }
        return false;
    }

    private List<String> degenerate(Weights weights) {
        return IntStream.range(0, records.columns().size())
                .filter(weights::saysNothing)
                .mapToObj(column -> records.columns().get(column).name())
                .toList();
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
