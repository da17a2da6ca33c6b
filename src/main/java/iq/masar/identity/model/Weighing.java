package iq.masar.identity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The sum of the evidence, group by group: shown, and deciding nothing (IDN-48).
 *
 * @param groups in the order of their names
 */
public record Weighing(List<Group> groups) {
    private static final int STRONG = 12;
    private static final int MODERATE = 6;

    public Weighing {
        groups = List.copyOf(groups);
    }

    /** One origin: what speaks for the claim and against it, each counted once. */
    public record Group(String name, int forIt, int against) {}

    /** The bands of the sum (identity.md E6). */
    public enum Band {
        STRONG,
        MODERATE,
        WEAK;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static Weighing of(List<Evidence> items) {
        var byGroup = new TreeMap<String, List<Evidence>>();
        items.stream()
                .filter(Evidence::counts)
                .forEach(item -> byGroup.computeIfAbsent(item.group(), name -> new ArrayList<>())
                        .add(item));
        return new Weighing(byGroup.entrySet().stream()
                .map(group -> new Group(group.getKey(), counted(group.getValue(), 1), counted(group.getValue(), -1)))
                .toList());
    }

    /** The strongest of one direction; where the table lets several add up, their sum up to the cap. */
    private static int counted(List<Evidence> group, int direction) {
        int strongest = 0;
        int sum = 0;
        int cap = 0;
        for (var item : group) {
            int bits = item.bits() * direction;
            if (bits > 0) {
                strongest = Math.max(strongest, bits);
                sum += bits;
                cap = Math.max(cap, item.cap());
            }
        }
        return direction * Math.max(strongest, Math.min(sum, cap > strongest ? cap : strongest));
    }

    public int forIt() {
        return groups.stream().mapToInt(Group::forIt).sum();
    }

    public int against() {
        return groups.stream().mapToInt(Group::against).sum();
    }

    public int sum() {
        return forIt() + against();
    }

    /** Independent origins that speak for the claim (IDN-49). */
    public int groupsFor() {
        return (int) groups.stream().filter(group -> group.forIt() > 0).count();
    }

    public Band band() {
        return sum() >= STRONG ? Band.STRONG : sum() >= MODERATE ? Band.MODERATE : Band.WEAK;
    }
}
