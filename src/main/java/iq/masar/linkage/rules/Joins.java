package iq.masar.linkage.rules;

import iq.masar.linkage.ByRules.Same;
import iq.masar.linkage.Table;
import iq.masar.linkage.alike.Dictionary;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pairs of rows that meet in a rule, each once. What the right rows show in a rule is numbered, and a left row knows its number beforehand,
 * so that its pairs are read from front to back; a right row that the same left row has met is passed over. For one thread.
 */
public final class Joins {
    private static final int NONE = -1;

    private final Table left;
    private final Table right;
    private final Rule[] rules;
    private final int[] order; // of the left rows
    private final Map<String, int[]> shown = new HashMap<>();
    private final Map<String, Dictionary> beginnings = new HashMap<>();

    /** Takes the pairs of a left row: the right rows it meets, so many of them. Left rows come in no promised order. */
    @FunctionalInterface
    public interface Pairs {
        void take(int left, int[] rights, int many);
    }

    /** The group each left row asks for, and the right rows group by group. */
    private record Rule(int[] asked, int[] starts, int[] rows) {
        long pairs() {
            var pairs = 0L;
            for (var group : asked) {
                pairs += group == NONE ? 0 : starts[group + 1] - starts[group];
            }
            return pairs;
        }
    }

    public Joins(Table left, Table right, List<List<Same>> rules) {
        this.left = left;
        this.right = right;
        this.rules = rules.stream().map(this::rule).toArray(Rule[]::new);
        this.order = order(rules);
    }

    /** Left rows that show the same in the column most pairs meet by come together, for they meet the same right rows, which are at hand then. */
    private int[] order(List<List<Same>> conditions) {
        var pairs = new HashMap<Same, Long>();
        for (var r = 0; r < rules.length; r++) {
            for (var same : conditions.get(r)) {
                pairs.merge(same, rules[r].pairs(), Long::sum);
            }
        }
        if (pairs.isEmpty()) {
            return new int[0];
        }
        var most =
                Collections.max(pairs.entrySet(), Map.Entry.comparingByValue()).getKey();
        var column = shown(left, "l", most.left(), most);
        var starts = new int[Arrays.stream(column).max().orElse(NONE) + 3];
        for (var value : column) {
            starts[value + 2]++;
        }
        for (var value = 1; value < starts.length; value++) {
            starts[value] += starts[value - 1];
        }
        var order = new int[column.length];
        for (var row = 0; row < order.length; row++) {
            order[starts[column[row] + 1]++] = row;
        }
        return order;
    }

    private Rule rule(List<Same> conditions) {
        var first = conditions.getFirst();
        var asked = shown(left, "l", first.left(), first).clone();
        var groups = shown(right, "r", first.right(), first).clone();
        for (var same : conditions.subList(1, conditions.size())) {
            var numbers = new Numbers(groups.length);
            number(groups, shown(right, "r", same.right(), same), numbers, true);
            number(asked, shown(left, "l", same.left(), same), numbers, false);
        }
        var many = Arrays.stream(groups).max().orElse(NONE) + 1;
        for (var row = 0; row < asked.length; row++) {
            asked[row] = asked[row] < many ? asked[row] : NONE;
        }
        var starts = new int[many + 1];
        for (var group : groups) {
            if (group != NONE) {
                starts[group + 1]++;
            }
        }
        for (var group = 0; group < many; group++) {
            starts[group + 1] += starts[group];
        }
        var rows = new int[starts[many]];
        var next = starts.clone();
        for (var row = 0; row < groups.length; row++) {
            if (groups[row] != NONE) {
                rows[next[groups[row]]++] = row;
            }
        }
        return new Rule(asked, starts, rows);
    }

    /** Numbers what rows show so far together with what they show in one column more; only those known already unless they may be added. */
    private static void number(int[] groups, int[] column, Numbers numbers, boolean add) {
        for (var row = 0; row < groups.length; row++) {
            if (groups[row] == NONE || column[row] == NONE) {
                groups[row] = NONE;
            } else {
                var both = (long) groups[row] << 32 | column[row];
                groups[row] = add ? numbers.number(both) : numbers.find(both);
            }
        }
    }

    private int[] shown(Table table, String side, int column, Same same) {
        return shown.computeIfAbsent(
                side + column + "/" + same.letters() + same.filled(), key -> numbers(table, column, same));
    }

    private int[] numbers(Table table, int column, Same same) {
        var values = table.dictionary(column);
        var of = new int[values.size()];
        for (var value = 0; value < of.length; value++) {
            of[value] = value;
        }
        if (same.letters() > 0) {
            // one dictionary of beginnings for both sides: they meet where the beginnings are one text
            var met = beginnings.computeIfAbsent(
                    System.identityHashCode(values) + "/" + same.letters(), key -> new Dictionary());
            for (var value = 1; value < of.length; value++) {
                var text = values.value(value);
                of[value] = met.number(text.length() > same.letters() ? text.substring(0, same.letters()) : text);
            }
        }
        if (same.filled()) {
            of[0] = NONE;
        }
        var cells = table.column(column);
        var numbers = new int[table.size()];
        for (var row = 0; row < numbers.length; row++) {
            numbers[row] = of[cells[row]];
        }
        return numbers;
    }

    /** Hands over every pair; answers how many there are. */
    public long each(Pairs pairs) {
        var met = new int[right.size()]; // by right row: one more than the left row that met it last
        var others = new int[right.size() + 1]; // the last place takes what is passed over
        var all = 0L;
        for (var one : order) {
            var many = 0;
            for (var rule : rules) {
                var group = rule.asked[one];
                if (group == NONE) {
                    continue;
                }
                var end = rule.starts[group + 1];
                for (var at = rule.starts[group]; at < end; at++) {
                    var other = rule.rows[at];
                    others[many] = other;
                    many += met[other] == one + 1 ? 0 : 1;
                    met[other] = one + 1;
                }
            }
            pairs.take(one, others, many);
            all += many;
        }
        return all;
    }
}
