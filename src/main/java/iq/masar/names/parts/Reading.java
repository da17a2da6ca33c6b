package iq.masar.names.parts;

import iq.masar.names.letters.Script;
import iq.masar.names.parts.Part.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One way to read the components of a name into slots (IDN-6), with its weight among the ways.
 *
 * @param slots one for each component, in the order written
 * @param weight from 0 to 1; the weights of all readings of a name add up to 1
 */
public record Reading(List<Slot> slots, double weight) {
    /** Readings of a name at most. */
    public static final int MOST = 4;

    private static final Slot[] LINE = {Slot.OWN, Slot.FATHER, Slot.GRANDFATHER, Slot.GREAT_GRANDFATHER};
    private static final double LAQAB_BY_ARTICLE = 0.92;
    private static final double LAQAB_LAST = 0.35; // of three or more names without article
    private static final double LAQAB_OF_TWO = 0.15;
    private static final double LAQAB_FIRST = 0.15; // papers of other countries put the family name first
    private static final double KUNYA_FIRST = 0.6; // أبو before other names; else it is a name: أبو بكر
    private static final double TITLE_IS_TITLE = 0.85;

    public Reading {
        slots = List.copyOf(slots);
    }

    /** The likeliest readings, at most {@link #MOST}, likeliest first; each a different way. */
    public static List<Reading> of(List<Part> parts) {
        var ways = new LinkedHashMap<List<Slot>, Double>();
        var title = parts.stream().anyMatch(part -> part.role() == Role.TITLE);
        var onlyTitles = parts.stream().allMatch(part -> part.role() == Role.TITLE);
        if (title && !onlyTitles) {
            kunya(parts, true, TITLE_IS_TITLE, ways);
            kunya(parts, false, 1 - TITLE_IS_TITLE, ways);
        } else {
            kunya(parts, false, 1, ways);
        }
        var best = ways.entrySet().stream()
                .sorted(Comparator.comparingDouble(way -> -way.getValue()))
                .limit(MOST)
                .toList();
        var sum = best.stream().mapToDouble(way -> way.getValue()).sum();
        return best.stream()
                .map(way -> new Reading(way.getKey(), way.getValue() / sum))
                .toList();
    }

    private static void kunya(List<Part> parts, boolean titles, double weight, Map<List<Slot>, Double> ways) {
        var slots = new ArrayList<Slot>();
        var open = new ArrayList<Integer>();
        for (var i = 0; i < parts.size(); i++) {
            var isTitle = titles && parts.get(i).role() == Role.TITLE;
            slots.add(isTitle ? Slot.TITLE : Slot.OWN);
            if (!isTitle) {
                open.add(i);
            }
        }
        var whole = parts.get(open.getFirst()).forms().getFirst().whole();
        if (open.size() > 1 && (whole == Mark.ABU || whole == Mark.UMM)) {
            var named = new ArrayList<>(slots);
            named.set(open.getFirst(), Slot.KUNYA);
            line(parts, named, open.subList(1, open.size()), weight * KUNYA_FIRST, ways);
            weight *= 1 - KUNYA_FIRST;
        }
        line(parts, slots, open, weight, ways);
    }

    /** Own name, father and so on; the last or the first may be the laqab. */
    private static void line(
            List<Part> parts, List<Slot> slots, List<Integer> open, double weight, Map<List<Slot>, Double> ways) {
        var last = parts.get(open.getLast());
        var first = parts.get(open.getFirst());
        var family =
                article(last) ? LAQAB_BY_ARTICLE : open.size() > 2 ? LAQAB_LAST : open.size() > 1 ? LAQAB_OF_TWO : 0.05;
        var turned = open.size() > 1 && (first.script() == Script.LATIN || article(first))
                ? article(first) ? LAQAB_BY_ARTICLE : article(last) ? 0 : LAQAB_FIRST
                : 0;
        put(ways, slots, open, -1, weight * (1 - turned) * (1 - family));
        put(ways, slots, open, open.size() - 1, weight * (1 - turned) * family);
        put(ways, slots, open, 0, weight * turned);
    }

    private static boolean article(Part part) {
        return part.forms().stream().anyMatch(form -> form.mark() == Mark.ARTICLE && form.price() == 0);
    }

    private static void put(
            Map<List<Slot>, Double> ways, List<Slot> slots, List<Integer> open, int laqab, double weight) {
        if (weight <= 0) {
            return;
        }
        var out = new ArrayList<>(slots);
        var generation = 0;
        for (var i = 0; i < open.size(); i++) {
            out.set(open.get(i), i == laqab ? Slot.LAQAB : LINE[Math.min(generation++, LINE.length - 1)]);
        }
        ways.merge(List.copyOf(out), weight, Double::sum);
    }
}
