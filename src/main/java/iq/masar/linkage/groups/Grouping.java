package iq.masar.linkage.groups;

import iq.masar.linkage.Links.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/**
 * Joins rows into groups. Two groups are joined when, over all pairs between them, the evidence speaks for it: a strong
 * pair does not carry in rows that everything else speaks against. Strongest pairs first, so the order of rows does not
 * matter.
 */
public final class Grouping {
    private final int[] group;
    private final Map<Integer, List<Integer>> members = new HashMap<>();

    private Grouping(int size) {
        group = new int[size];
        Arrays.setAll(group, row -> row);
    }

    /**
     * @param strong pairs in favour, any order
     * @param bits evidence of any pair of rows
     * @param least mean evidence from which two groups are joined
     * @param areTwo rows that must not come into one group
     * @param broken takes the pairs in favour that were refused for such rows
     */
    public static int[] join(
            int size,
            List<Link> strong,
            ToDoubleBiFunction<Integer, Integer> bits,
            double least,
            BiPredicate<Integer, Integer> areTwo,
            List<Link> broken) {
        var grouping = new Grouping(size);
        strong.stream()
                .sorted((one, other) -> one.bits() != other.bits()
                        ? Double.compare(other.bits(), one.bits())
                        : one.one() != other.one()
                                ? Integer.compare(one.one(), other.one())
                                : Integer.compare(one.other(), other.other()))
                .forEach(link -> grouping.consider(link, bits, least, areTwo, broken));
        return grouping.group;
    }

    private List<Integer> members(int name) {
        return members.computeIfAbsent(name, row -> new ArrayList<>(List.of(row)));
    }

    private void consider(
            Link link,
            ToDoubleBiFunction<Integer, Integer> bits,
            double least,
            BiPredicate<Integer, Integer> areTwo,
            List<Link> broken) {
        int one = group[link.one()];
        int other = group[link.other()];
        if (one == other) {
            return;
        }
        double sum = 0;
        for (var first : members(one)) {
            for (var second : members(other)) {
                sum += bits.applyAsDouble(Math.min(first, second), Math.max(first, second));
            }
        }
        if (sum / ((double) members(one).size() * members(other).size()) < least) {
            return;
        }
        if (members(one).stream().anyMatch(first -> members(other).stream().anyMatch(it -> areTwo.test(first, it)))) {
            broken.add(link);
            return;
        }
        int name = Math.min(one, other);
        int gone = Math.max(one, other);
        for (var row : members(gone)) {
            group[row] = name;
        }
        members(name).addAll(members(gone));
        members.remove(gone);
    }
}
