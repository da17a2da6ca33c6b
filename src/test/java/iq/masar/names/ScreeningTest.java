package iq.masar.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

/** The index of a list loses no hit: G4's "exactly the brute-force set", for every threshold, length of name, year and batch. */
class ScreeningTest {
    private static Screening.Person person(String spelling, int year) {
        return new Screening.Person(Spelt.name(spelling), year);
    }

    private static Screening listed(double threshold, int many) {
        var screening = new Screening(threshold);
        var list = Spelt.names(many, 7);
        for (var i = 0; i < list.size(); i++) {
            screening.add("L" + i, person(list.get(i), i % 9 == 0 ? 0 : 1950 + i % 60));
        }
        return screening;
    }

    @Test
    void theIndexFindsExactlyWhatComparingWithEveryNameFinds() {
        var hits = 0;
        for (var threshold : new double[] {0.3, Screening.THRESHOLD, 0.95}) {
            var screening = listed(threshold, 5_000);
            for (var asked : Spelt.names(25, 8)) {
                var person = person(asked, asked.length() % 2 == 0 ? 0 : 1980);
                var found = screening.screen(person);
                hits += found.size();
                assertThat(found).isEqualTo(screening.screenAll(person));
            }
        }
        assertThat(hits).isGreaterThan(100);
    }

    @Test
    void aNameAddedIsFoundAtOnceWhateverTheShelvesHold() {
        var screening = new Screening(Screening.THRESHOLD);
        var list = Spelt.names(9_000, 3);
        var asked = person("هێڤی ڕێبوار", 0);
        for (var i = 0; i < list.size(); i++) {
            screening.add("L" + i, person(list.get(i), 0));
            if (i % 1_500 == 0) {
                screening.add("new" + i, person("هێڤی ڕێبوار", 0));
                assertThat(screening.screen(asked))
                        .extracting(Screening.Hit::id)
                        .contains("new" + i)
                        .hasSizeGreaterThanOrEqualTo(i / 1_500 + 1);
            }
        }
        assertThat(screening.screen(asked)).isEqualTo(screening.screenAll(asked));
    }

    @Test
    void yearsFarApartAreNoHit() {
        var screening = new Screening(Screening.THRESHOLD);
        screening.add("1", person("شێرکۆ ڕێبوار", 1960));
        var same = "شێرکۆ ڕێبوار";
        assertThat(screening.screen(person(same, 1962))).hasSize(1);
        assertThat(screening.screen(person(same, 0))).hasSize(1);
        assertThat(screening.screen(person(same, 1963))).isEmpty();
    }

    @Test
    void theBestRankedAreTheBestOfAll() {
        var ranking = new Ranking();
        var known = new HashMap<String, String>();
        var list = new ArrayList<>(Spelt.names(3_000, 4));
        for (var i = 0; i < list.size(); i++) {
            ranking.add("C" + i, Spelt.name(list.get(i)));
            known.put("C" + i, list.get(i));
        }
        for (var asked : Spelt.names(20, 5)) {
            var name = Spelt.name(asked);
            if (name.parts().size() < 2) {
                continue;
            }
            var hits = ranking.rank(name, 10);
            var best = known.values().stream()
                    .mapToDouble(other ->
                            Comparisons.compare(name, Spelt.name(other)).bits())
                    .max()
                    .orElseThrow();
            assertThat(Comparisons.compare(
                                    name,
                                    Spelt.name(
                                            known.getOrDefault(hits.getFirst().candidate(), "")))
                            .bits())
                    .isGreaterThan(best - 1e-3);
        }
    }
}
