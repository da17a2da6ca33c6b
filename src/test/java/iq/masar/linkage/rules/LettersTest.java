package iq.masar.linkage.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import iq.masar.linkage.alike.Dictionary;
import iq.masar.linkage.alike.Edits;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** G2: what spares a comparison never changes what it would have said. */
class LettersTest {
    private final Random chance = new Random(5);

    private String word(int letters, int kinds, char first) {
        var word = new StringBuilder();
        for (var n = 1 + chance.nextInt(letters); n > 0; n--) {
            word.append((char) (first + chance.nextInt(kinds)));
        }
        return word.toString();
    }

    @Test
    void theBoundIsNeverBelowTheSimilarity() {
        var values = new Dictionary();
        for (var i = 0; i < 400; i++) {
            values.number(word(9, 4, 'a'));
            values.number(word(12, 30, '\u0621'));
            values.number(word(90, 26, 'a'));
        }
        var letters = new Letters(values);
        var tight = 0;
        for (var one = 0; one < values.size(); one++) {
            for (var other = 0; other < values.size(); other++) {
                var alike = letters.alike(one, other);
                assertThat(letters.most(one, other)).isGreaterThanOrEqualTo(alike - 1e-12);
                tight += letters.most(one, other) < 0.8 ? 1 : 0;
            }
        }
        assertThat(tight).isGreaterThan(values.size() * values.size() / 4);
    }

    /** The three pairs of Winkler, String Comparator Metrics (1990). */
    @Test
    void similarityIsWinklers() {
        var values = new Dictionary();
        var pairs = new String[][] {
            {"martha", "marhta", "0.9611"}, {"dwayne", "duane", "0.8400"}, {"dixon", "dicksonx", "0.8133"}
        };
        for (var pair : pairs) {
            values.number(pair[0]);
            values.number(pair[1]);
        }
        var letters = new Letters(values);
        for (var pair : pairs) {
            assertThat(letters.alike(values.number(pair[0]), values.number(pair[1])))
                    .isCloseTo(Double.parseDouble(pair[2]), within(0.00005));
        }
    }

    @Test
    void oneEditAtMostIsWhatCountingThemSays() {
        var yes = 0;
        for (var i = 0; i < 200_000; i++) {
            var one = word(6, 3, 'a');
            var other = word(6, 3, 'a');
            assertThat(Edits.isOneAtMost(one, other)).as("%s %s", one, other).isEqualTo(Edits.between(one, other) <= 1);
            yes += Edits.isOneAtMost(one, other) ? 1 : 0;
        }
        assertThat(yes).isGreaterThan(1000);
    }
}
