package iq.masar.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** REF-48: where something must go, the narrow goes before the broad, and nothing goes needlessly. */
class BreadthTest {
    private static final List<Whole> WHOLES =
            List.of(new Whole("all", "", "sex"), new Whole("all", "", "age"), new Whole("age", "adult", "work"));
    private static final Cell ALL = new Cell("all", "", Cell.NATION, Cell.ALL);

    /** Few in one year: the other year goes, not the count of both; and the places of it, not the country. */
    @Test
    void aYearGoesBeforeAllTimeAndAPlaceBeforeTheNation() {
        var lattice = Lattice.of(
                List.of(
                        new Tally("all", "", "NI", "2025", 2),
                        new Tally("all", "", "NI", "2026", 40),
                        new Tally("all", "", "BG", "2026", 30)),
                List.of());
        assertThat(Suppression.hiddenIn(lattice))
                .contains(ALL.in("2025"), ALL.in("2026"))
                .doesNotContain(ALL, ALL.at("BG"));
    }

    /** Of two codes one has to go with a small third; which one, is said by who asks. */
    @Test
    void whatIsAskedFirstStands() {
        var lattice = Lattice.of(
                List.of(
                        new Tally("all", "", "NI", "2026", 84),
                        new Tally("sex", "female", "NI", "2026", 40),
                        new Tally("sex", "male", "NI", "2026", 40),
                        new Tally("sex", "unknown", "NI", "2026", 4),
                        new Tally("age", "adult", "NI", "2026", 80),
                        new Tally("age", "minor", "NI", "2026", 4)),
                WHOLES);
        var adults = new Cell("age", "adult", Cell.NATION, Cell.ALL);
        assertThat(Suppression.hiddenIn(lattice)).contains(adults).doesNotContain(ALL);
        assertThat(Suppression.hiddenIn(lattice, List.of("age", "sex")))
                .contains(ALL)
                .doesNotContain(adults);
    }

    /** Each count that is withheld though it is not small would, shown with all that follows from it, tell of few. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsWithheldNeedlessly(long seed) {
        var lattice = Lattice.of(people(new Random(seed), 60 + 40 * (int) seed), WHOLES);
        var hidden = Suppression.hiddenIn(lattice);
        assertThat(new Attack(lattice).on(hidden)).isEmpty();
        var notFew = hidden.stream()
                .filter(cell -> lattice.count(cell) >= Suppression.THRESHOLD)
                .toList();
        assertThat(notFew).isNotEmpty();
        assertThat(notFew).allMatch(cell -> tellsOfFew(lattice, hidden, cell));
    }

    private static boolean tellsOfFew(Lattice lattice, Set<Cell> hidden, Cell shown) {
        var still = new HashSet<>(hidden);
        var attack = new Attack(lattice);
        for (var next = Set.of(shown); !next.isEmpty(); next = attack.on(still)) {
            if (next.stream().anyMatch(cell -> lattice.count(cell) < Suppression.THRESHOLD)) {
                return true;
            }
            still.removeAll(next);
        }
        return false;
    }

    private static List<Tally> people(Random chance, int people) {
        var places = List.of("NI", "AN", "BG", "AR", "DA");
        var tallies = new ArrayList<Tally>();
        for (var person = 0; person < people; person++) {
            var place = places.get((int) (places.size() * Math.pow(chance.nextDouble(), 2)));
            var year = chance.nextInt(4) == 0 ? "2025" : "2026";
            var adult = chance.nextInt(5) > 0;
            tallies.add(new Tally("all", "", place, year, 1));
            tallies.add(new Tally("sex", chance.nextBoolean() ? "female" : "male", place, year, 1));
            tallies.add(new Tally("age", adult ? "adult" : "minor", place, year, 1));
            if (adult) {
                tallies.add(new Tally("work", chance.nextInt(8) == 0 ? "yes" : "no", place, year, 1));
            }
        }
        return tallies;
    }
}
