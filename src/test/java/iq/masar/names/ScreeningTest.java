package iq.masar.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The index of a list loses no hit: G4's "exactly the brute-force set". */
class ScreeningTest {
    @Test
    void theIndexFindsExactlyWhatComparingWithEveryNameFinds() {
        var screening = new Screening(Screening.THRESHOLD);
        var list = Spelt.names(1_500, 7);
        for (var i = 0; i < list.size(); i++) {
            screening.add("L" + i, new Screening.Person(Spelt.name(list.get(i)), 1950 + i % 60));
        }
        var hits = 0;
        for (var asked : Spelt.names(150, 8)) {
            var person = new Screening.Person(Spelt.name(asked), asked.length() % 2 == 0 ? 0 : 1980);
            var found = screening.screen(person);
            hits += found.size();
            assertThat(found).isEqualTo(screening.screenAll(person));
        }
        assertThat(hits).isGreaterThan(100);
    }

    @Test
    void yearsFarApartAreNoHit() {
        var screening = new Screening(Screening.THRESHOLD);
        screening.add("1", new Screening.Person(Spelt.name("شێرکۆ ڕێبوار"), 1960));
        var same = Spelt.name("شێرکۆ ڕێبوار");
        assertThat(screening.screen(new Screening.Person(same, 1962))).hasSize(1);
        assertThat(screening.screen(new Screening.Person(same, 0))).hasSize(1);
        assertThat(screening.screen(new Screening.Person(same, 1963))).isEmpty();
    }
}
