package iq.masar.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.linkage.ByRules.Closeness;
import iq.masar.linkage.ByRules.Same;
import iq.masar.linkage.ByRules.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** G2: linkage by rules gives what looking at every pair gives, each pair once. */
class ByRulesTest {
    private static final List<List<Same>> RULES = List.of(
            List.of(Same.whole(0), Same.first(1, 1)),
            List.of(Same.whole(2).andFilled()),
            List.of(Same.first(2, 0), Same.first(2, 1)),
            List.of(Same.whole(1), new Same(0, 1, 0, false)));
    private static final List<Weight> WEIGHTS = List.of(
            new Weight(0, Closeness.NAMES, 6, 4, 2, -3, false),
            new Weight(1, Closeness.NAMES, 6, 4, 2, -3, false),
            new Weight(2, Closeness.ONE_SLIP, 8, 5, 5, -4, true));
    private final Random chance = new Random(3);

    private String word(int letters) {
        var word = new StringBuilder();
        for (var n = 1 + chance.nextInt(letters); n > 0; n--) {
            word.append((char) ('a' + chance.nextInt(3)));
        }
        return word.toString();
    }

    private List<String[]> rows(int many) {
        var rows = new ArrayList<String[]>();
        for (var i = 0; i < many; i++) {
            rows.add(new String[] {word(5), word(5), chance.nextInt(3) == 0 ? "" : word(6)});
        }
        return rows;
    }

    private static boolean meet(Same same, String[] one, String[] other) {
        var x = one[same.left()];
        var y = other[same.right()];
        var letters = same.letters() == 0 ? Integer.MAX_VALUE : same.letters();
        return !(same.filled() && x.isEmpty())
                && x.substring(0, Math.min(letters, x.length())).equals(y.substring(0, Math.min(letters, y.length())));
    }

    private static boolean offered(String[] one, String[] other) {
        return RULES.stream().anyMatch(rule -> rule.stream().allMatch(same -> meet(same, one, other)));
    }

    @Test
    void everyPairOfferedIsComparedOnceAndNoOther() {
        var first = rows(300);
        var second = rows(200);
        var left = new Table(new int[] {0, 0, 1});
        first.forEach(left::add);
        var right = new Table(left);
        second.forEach(right::add);
        var expected = 0;
        for (var one : first) {
            for (var other : second) {
                expected += offered(one, other) ? 1 : 0;
            }
        }
        var links = new TreeMap<Long, Double>();
        var pairs = ByRules.link(left, right, RULES, WEIGHTS, -100, (one, other, bits) -> {});
        var compared = ByRules.link(
                left,
                right,
                RULES,
                WEIGHTS,
                100,
                (one, other, bits) ->
                        assertThat(links.put((long) one << 32 | other, bits)).isNull());
        assertThat(pairs).isEqualTo(expected).isEqualTo(compared);
        assertThat(links).hasSize(expected);
        links.keySet()
                .forEach(key -> assertThat(offered(first.get((int) (key >>> 32)), second.get(key.intValue())))
                        .isTrue());
    }

    @Test
    void aThresholdLeavesOutExactlyThePairsBelowIt() {
        var left = new Table(new int[] {0, 0, 1});
        rows(300).forEach(left::add);
        var right = new Table(left);
        rows(300).forEach(right::add);
        var all = new TreeMap<Long, Double>();
        ByRules.link(
                left, right, RULES, WEIGHTS, 100, (one, other, bits) -> all.put((long) one << 32 | other, bits - 100));
        var linked = new TreeMap<Long, Double>();
        ByRules.link(
                left, right, RULES, WEIGHTS, -7, (one, other, bits) -> linked.put((long) one << 32 | other, bits + 7));
        all.values().removeIf(bits -> bits < 7);
        assertThat(linked).isEqualTo(all).isNotEmpty();
    }

    @Test
    void whatAPairSaysIsTheSumOfItsColumns() {
        var left = new Table(new int[] {0, 0, 1});
        left.add("martha", "dwayne", "");
        left.add("dixon", "abc", "19800101");
        var right = new Table(left);
        right.add("marhta", "dwayne", "19800101");
        right.add("dicksonx", "abc", "19810110");
        var bits = new ArrayList<Double>();
        ByRules.link(left, right, List.of(List.of(Same.whole(1))), WEIGHTS, 0, (one, other, said) -> bits.add(said));
        assertThat(bits).containsExactly(10.0, 12.0 - 8.0); // near .961, same, silent; far .813, same, two slips
    }
}
