package iq.masar.linkage.groups;

import iq.masar.linkage.Links.Link;
import iq.masar.linkage.Matching;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** Decides between links of two files that share a row, strongest first. */
public final class Assignment {
    private static final Comparator<Link> STRONGEST = Comparator.comparingDouble(Link::bits)
            .reversed()
            .thenComparingInt(Link::one)
            .thenComparingInt(Link::other);

    private static final double NOT_MUCH_WEAKER = 0.6;
    private static final double DOUBT = 5;
    private static final double MOSTLY = 0.5;
    private static final double HARDLY = 0.1;

    private Assignment() {}

    /**
     * Keeps links. One to one, a row keeps its strongest. By default the rows tell: where rows linked to the same row
     * mostly seem to be one person, the file repeats itself and all is kept; where they hardly ever do, it is one to one;
     * in between a further link is kept when it is not much weaker, or those rows may be one person.
     *
     * @param same evidence, in bits, that two rows of one file are one person
     * @param least bits from which they seem to be
     */
    public static List<Link> assign(
            List<Link> links, Matching matching, ToDoubleBiFunction<Integer, Integer> same, double least) {
        var strongestFirst = links.stream().sorted(STRONGEST).toList();
        var told = matching == Matching.AUTO ? told(strongestFirst, same, least) : matching;
        if (told == Matching.ANY) {
            return strongestFirst;
        }
        Map<Integer, List<Link>> kept = new HashMap<>();
        List<Link> all = new ArrayList<>();
        for (var link : strongestFirst) {
            if (fits(link, link.one(), kept, told, same, least) && fits(link, link.other(), kept, told, same, least)) {
                kept.computeIfAbsent(link.one(), row -> new ArrayList<>()).add(link);
                kept.computeIfAbsent(link.other(), row -> new ArrayList<>()).add(link);
                all.add(link);
            }
        }
        return all;
    }

    private static boolean fits(
            Link link,
            int row,
            Map<Integer, List<Link>> kept,
            Matching matching,
            ToDoubleBiFunction<Integer, Integer> same,
            double least) {
        var before = kept.getOrDefault(row, List.of());
        if (matching == Matching.ONE_TO_ONE) {
            return before.isEmpty();
        }
        return before.isEmpty()
                || link.bits() >= NOT_MUCH_WEAKER * before.getFirst().bits()
                || before.stream().allMatch(earlier -> bits(link, earlier, row, same) >= least - DOUBT);
    }

    /** What speaks for the two rows that {@code row} is linked to being one person. */
    private static double bits(Link link, Link earlier, int row, ToDoubleBiFunction<Integer, Integer> same) {
        int one = link.one() == row ? link.other() : link.one();
        int other = earlier.one() == row ? earlier.other() : earlier.one();
        return same.applyAsDouble(Math.min(one, other), Math.max(one, other));
    }

    private static Matching told(List<Link> links, ToDoubleBiFunction<Integer, Integer> same, double least) {
        Map<Integer, Link> first = new HashMap<>();
        var conflicts = 0;
        var repeats = 0;
        for (var link : links) {
            for (var row : new int[] {link.one(), link.other()}) {
                var earlier = first.putIfAbsent(row, link);
                if (earlier != null) {
                    conflicts++;
                    repeats += bits(link, earlier, row, same) >= least ? 1 : 0;
                }
            }
        }
        double share = conflicts == 0 ? 0 : repeats / (double) conflicts;
        return share > MOSTLY ? Matching.ANY : share < HARDLY ? Matching.ONE_TO_ONE : Matching.AUTO;
    }
}
