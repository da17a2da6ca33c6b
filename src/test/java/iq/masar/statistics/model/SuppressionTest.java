package iq.masar.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.secrecy.Cell;
import iq.masar.secrecy.Lattice;
import iq.masar.secrecy.Suppression;
import iq.masar.secrecy.Tally;
import iq.masar.secrecy.Whole;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** REF-48: cells under ten and their complements stay hidden, against a reader who tries. */
class SuppressionTest {
    @Test
    void aSmallCellTakesTheNextSmallestOfItsRowAndColumnWithIt() {
        var lattice = Lattice.of(
                List.of(
                        new Tally("answer", "yes", "NI", "2026", 40),
                        new Tally("answer", "no", "NI", "2026", 4),
                        new Tally("answer", "yes", "AN", "2026", 30),
                        new Tally("answer", "no", "AN", "2026", 25),
                        new Tally("sent", "", "NI", "2026", 44),
                        new Tally("sent", "", "AN", "2026", 55)),
                List.of(new Whole("sent", "", "answer")));
        var hidden = Suppression.hiddenIn(lattice);
        assertThat(hidden)
                .contains(
                        new Cell("answer", "no", "NI", "2026"),
                        new Cell("answer", "yes", "NI", "2026"),
                        new Cell("answer", "no", "AN", "2026"),
                        new Cell("answer", "yes", "AN", "2026"))
                .doesNotContain(new Cell("sent", "", "NI", "2026"), new Cell("sent", "", Cell.NATION, "2026"));
    }

    @Test
    void zeroIsSaidAndHidesNothing() {
        var lattice = Lattice.of(List.of(new Tally("intakes", "", "NI", "2026", 12)), List.of());
        assertThat(Suppression.hiddenIn(lattice)).isEmpty();
    }

    @Test
    void ninePeopleAloneHideEveryTotalThatWouldTellThem() {
        var lattice = Lattice.of(List.of(new Tally("intakes", "", "NI", "2026", 9)), List.of());
        assertThat(Suppression.hiddenIn(lattice)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"1,40", "2,120", "3,300", "4,700", "5,2000", "6,5000", "7,400", "8,1000"})
    void noHiddenCellFollowsFromTheShownOnes(long seed, int cases) {
        var lattice = Measures.lattice(Population.of(seed, cases));
        var hidden = Suppression.hiddenIn(lattice);
        assertThat(smallCells(lattice)).allMatch(hidden::contains);
        assertThat(subtracting(lattice, hidden)).isEqualTo(hidden);
        assertThat(solving(lattice, hidden)).isEmpty();
        assertThat(hidden.size()).isLessThan(lattice.counts().size() + 1);
    }

    /** Where two thousand live, no count of the whole country is given up for a small one somewhere. */
    @ParameterizedTest
    @CsvSource({"5,2000", "8,1000", "6,5000"})
    void theCountryStandsWhileItsCornersGo(long seed, int cases) {
        var lattice = Measures.lattice(Population.of(seed, cases));
        var hidden = Suppression.hiddenIn(lattice, Measures.HEADLINES);
        assertThat(hidden).isNotEmpty();
        assertThat(hidden)
                .noneMatch(cell -> cell.place().equals(Cell.NATION)
                        && cell.period().equals(Cell.ALL)
                        && lattice.count(cell) >= Suppression.THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource({"3,300", "4,700", "7,400"})
    void theHeadOfTheDashboardStandsInASmallCountryToo(long seed, int cases) {
        var lattice = Measures.lattice(Population.of(seed, cases));
        assertThat(Suppression.hiddenIn(lattice, Measures.HEADLINES))
                .doesNotContain(
                        new Cell("state", "open", Cell.NATION, Cell.ALL),
                        new Cell("intakes", "", Cell.NATION, Cell.ALL),
                        new Cell("sent", "", Cell.NATION, Cell.ALL));
    }

    @Test
    void theAttackItselfFindsCellsWhenOnlySmallOnesAreHidden() {
        var lattice = Measures.lattice(Population.of(5, 2000));
        var naive = new HashSet<>(smallCells(lattice));
        assertThat(subtracting(lattice, naive).size()).isLessThan(naive.size());
        assertThat(solving(lattice, naive)).isNotEmpty();
    }

    @Test
    void aBridgeInATwoWayTableIsFoundBySolvingAllAdditionsTogether() {
        // rows and columns each hide two or more, yet the cell joining the two blocks follows from the rest
        var random = new Random(7);
        for (var round = 0; round < 30; round++) {
            var tallies = new ArrayList<Tally>();
            for (var place : List.of("NI", "AN", "BG", "AR")) {
                for (var code : List.of("a", "b", "c", "d")) {
                    var count = random.nextInt(3) == 0 ? 1 + random.nextInt(9) : 10 + random.nextInt(60);
                    tallies.add(new Tally("x", code, place, "2026", count));
                    tallies.add(new Tally("all", "", place, "2026", count));
                }
            }
            var lattice = Lattice.of(tallies, List.of(new Whole("all", "", "x")));
            assertThat(solving(lattice, Suppression.hiddenIn(lattice))).isEmpty();
        }
    }

    @Test
    void theSameCountsAreAlwaysHiddenTheSameWay() {
        var one = Suppression.hiddenIn(Measures.lattice(Population.of(11, 900)));
        assertThat(Suppression.hiddenIn(Measures.lattice(Population.of(11, 900))))
                .isEqualTo(one);
    }

    private static List<Cell> smallCells(Lattice lattice) {
        return lattice.counts().entrySet().stream()
                .filter(entry -> entry.getValue() < Suppression.THRESHOLD)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The patient reader: wherever one number of an addition is missing, puts it in, and begins again. */
    private static Set<Cell> subtracting(Lattice lattice, Set<Cell> hidden) {
        var unknown = new HashSet<>(hidden);
        var learned = true;
        while (learned) {
            learned = false;
            for (var sum : lattice.sums()) {
                var open = new ArrayList<>(sum.parts());
                open.add(sum.total());
                open.removeIf(cell -> !unknown.contains(cell));
                if (open.size() == 1) {
                    learned |= unknown.remove(open.getFirst());
                }
            }
        }
        return unknown;
    }

    /** The reader with a computer: exact fractions-free elimination, written apart from the one under test. */
    private static Set<Cell> solving(Lattice lattice, Set<Cell> hidden) {
        var rows = new ArrayList<Map<Cell, BigInteger>>();
        for (var sum : lattice.sums()) {
            var row = new HashMap<Cell, BigInteger>();
            sum.parts().stream().filter(hidden::contains).forEach(cell -> row.put(cell, BigInteger.ONE));
            if (hidden.contains(sum.total())) {
                row.put(sum.total(), BigInteger.ONE.negate());
            }
            rows.add(row);
        }
        rows.removeIf(Map::isEmpty);
        var solved = new ArrayList<Map<Cell, BigInteger>>();
        while (!rows.isEmpty()) {
            rows.sort(java.util.Comparator.comparingInt(Map::size));
            var pivotRow = rows.removeFirst();
            var pivot = pivotRow.keySet().iterator().next();
            rows.forEach(row -> eliminate(row, pivotRow, pivot));
            solved.forEach(row -> eliminate(row, pivotRow, pivot));
            rows.removeIf(Map::isEmpty);
            solved.add(pivotRow);
        }
        var told = new HashSet<Cell>();
        solved.stream().filter(row -> row.size() == 1).forEach(row -> told.addAll(row.keySet()));
        return told;
    }

    private static void eliminate(Map<Cell, BigInteger> row, Map<Cell, BigInteger> by, Cell pivot) {
        var mine = row.get(pivot);
        if (mine == null) {
            return;
        }
        var theirs = by.get(pivot);
        row.replaceAll((cell, value) -> value.multiply(theirs));
        by.forEach((cell, value) -> row.merge(cell, value.multiply(mine).negate(), BigInteger::add));
        row.values().removeIf(value -> value.signum() == 0);
        var divisor = row.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        if (divisor.compareTo(BigInteger.ONE) > 0) {
            row.replaceAll((cell, value) -> value.divide(divisor));
        }
    }
}
