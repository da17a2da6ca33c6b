package iq.masar.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.linkage.alike.Edits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rows of invented people with slips are found again, without labels, in any order (IDN-24 to IDN-32). */
class LinkageTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("own", Kind.NAME, "line"),
            new Column("family", Kind.NAME, "line"),
            new Column("born", Kind.DATE, ""),
            new Column("place", Kind.TEXT, ""),
            new Column("telephone", Kind.CODE, ""));

    /** A row: whose it is, and its cells. */
    private record Row(int person, List<String> cells) {}

    private static List<Row> people(int count, int copies, long seed) {
        var chance = new SplittableRandom(seed);
        List<Row> rows = new ArrayList<>();
        for (var person = 0; person < count; person++) {
            var cells = List.of(
                    word(chance, 400),
                    word(chance, 900),
                    "19%02d-%02d-%02d".formatted(chance.nextInt(100), 1 + chance.nextInt(12), 1 + chance.nextInt(28)),
                    word(chance, 40) + " " + word(chance, 300),
                    "07" + (70000000 + chance.nextInt(20000000)));
            rows.add(new Row(person, cells));
            for (var copy = 0; copy < copies; copy++) {
                rows.add(new Row(person, slipped(cells, chance)));
            }
        }
        return rows;
    }

    /** One of {@code many} words, common ones more often. */
    private static String word(SplittableRandom chance, int many) {
        var letters = new SplittableRandom((long) (many * Math.pow(chance.nextDouble(), 2)) + 7919L * many);
        var word = new StringBuilder();
        for (var i = 0; i < 3; i++) {
            word.append("bdfgjklmnrstz".charAt(letters.nextInt(13))).append("aeiou".charAt(letters.nextInt(5)));
        }
        return word.append("bdfgjklmnrstz".charAt(letters.nextInt(13))).toString();
    }

    private static List<String> slipped(List<String> cells, SplittableRandom chance) {
        List<String> slipped = new ArrayList<>(cells);
        for (var slip = 0; slip < 2; slip++) {
            int at = chance.nextInt(slipped.size());
            var cell = slipped.get(at);
            int place = chance.nextInt(Math.max(1, cell.length()));
            slipped.set(
                    at,
                    switch (chance.nextInt(3)) {
                        case 0 -> "";
                        case 1 -> cell.isEmpty() ? "" : cell.substring(0, place) + cell.substring(place + 1);
                        default -> cell;
                    });
        }
        if (chance.nextInt(12) == 0) {
            Collections.swap(slipped, 0, 1);
        }
        return slipped;
    }

    private static Records records(List<Row> rows) {
        var records = new Records(COLUMNS);
        rows.forEach(row -> records.add(row.cells()));
        return records;
    }

    private static LinkagePlan plan(Matching matching) {
        return new LinkagePlan(COLUMNS, matching, 0, Likeness.acrossScripts());
    }

    private static Set<String> pairs(List<Row> rows, Links links) {
        return links.links().stream()
                .map(link -> List.of(rows.get(link.one()), rows.get(link.other())).stream()
                        .map(row -> row.person() + " " + row.cells())
                        .sorted()
                        .collect(Collectors.joining(" = ")))
                .collect(Collectors.toSet());
    }

    @Test
    void copiesAreFoundAndStrangersAreNot() {
        var rows = people(600, 1, 1);
        var links = Linkage.link(records(rows), plan(Matching.AUTO));
        long right = links.links().stream()
                .filter(link ->
                        rows.get(link.one()).person() == rows.get(link.other()).person())
                .count();
        assertThat(right / (double) links.links().size()).isGreaterThan(0.99);
        assertThat(right / 600.0).isGreaterThan(0.97);
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        var rows = people(150, 2, 2);
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(3));
        var one = pairs(rows, Linkage.link(records(rows), plan(Matching.AUTO)));
        var other = pairs(shuffled, Linkage.link(records(shuffled), plan(Matching.AUTO)));
        var both = one.stream().filter(other::contains).count();
        assertThat(both).isGreaterThan((long) (0.99 * Math.max(one.size(), other.size())));
    }

    @Test
    void theSameRowsGiveTheSameLinks() {
        var rows = people(200, 1, 4);
        assertThat(Linkage.link(records(rows), plan(Matching.AUTO)).links())
                .isEqualTo(Linkage.link(records(rows), plan(Matching.AUTO)).links());
    }

    @Test
    void oneToOneLeavesARowOnePartner() {
        var rows = people(200, 3, 5);
        var records = new Records(COLUMNS);
        List<Row> right = new ArrayList<>();
        for (var i = 0; i < rows.size(); i++) {
            if (i % 4 == 0) {
                records.add(rows.get(i).cells());
            } else {
                right.add(rows.get(i));
            }
        }
        records.endLeft();
        right.forEach(row -> records.add(row.cells()));
        var links = Linkage.link(records, plan(Matching.ONE_TO_ONE)).links();
        assertThat(links).extracting(Links.Link::one).doesNotHaveDuplicates();
        assertThat(links).extracting(Links.Link::other).doesNotHaveDuplicates();
        assertThat(links).hasSizeBetween(190, 201);
        assertThat(Linkage.link(records, plan(Matching.AUTO)).links()).hasSizeGreaterThan(500);
    }

    /** IDN-30: two rows alike in all else but each with a verified number of its own are never one person; somebody looks at them. */
    @Test
    void twoVerifiedNumbersNeverComeIntoOneGroup() {
        var numbered = new ArrayList<>(COLUMNS.subList(0, 4));
        numbered.add(new Column("national number", Kind.UNIQUE, ""));
        var rows = people(300, 2, 6);
        var records = new Records(numbered);
        for (var i = 0; i < rows.size(); i++) {
            var cells = new ArrayList<>(rows.get(i).cells().subList(0, 4));
            var copy = i % 3;
            var isTwo = rows.get(i).person() % 10 == 0; // these people's last row has another person's number
            cells.add(
                    copy == 1
                            ? ""
                            : "%011d".formatted(rows.get(i).person() * 7919L + (isTwo && copy == 2 ? 5_000_011 : 0)));
            records.add(cells);
        }
        var links = Linkage.link(records, new LinkagePlan(numbered, Matching.AUTO, 0, Likeness.acrossScripts()));
        var numbers = new HashMap<Integer, Set<Integer>>();
        for (var row = 0; row < records.size(); row++) {
            if (records.cell(row, 4) != 0) {
                numbers.computeIfAbsent(links.groups()[row], group -> new HashSet<>())
                        .add(records.cell(row, 4));
            }
        }
        assertThat(numbers.values()).allSatisfy(held -> assertThat(held).hasSize(1));
        assertThat(links.broken()).isNotEmpty().allSatisfy(link -> {
            assertThat(rows.get(link.one()).person())
                    .isEqualTo(rows.get(link.other()).person());
            assertThat(rows.get(link.one()).person() % 10).isZero();
        });
        assertThat(links.links()).hasSizeGreaterThan(700);
    }

    /** IDN-31: a block too large to compare is divided by further keys, and what is left over is counted, not kept silent. */
    @Test
    void oversizedBlocksAreDividedAndTheRestIsCounted() {
        var columns = List.of(new Column("own", Kind.NAME, ""), new Column("born", Kind.DATE, ""));
        var same = new Records(columns);
        var mixed = new Records(columns);
        for (var i = 0; i < 3_000; i++) {
            same.add(List.of("Ali", "1980-01-01")); // no key divides these
            mixed.add(List.of("Ali", "19%02d-%02d-%02d".formatted(i % 90, 1 + i % 12, 1 + i % 28)));
        }
        assertThat(Linkage.link(same, new LinkagePlan(columns, Matching.AUTO, 0, Likeness.acrossScripts()))
                        .notCompared())
                .isGreaterThan(4_000_000);
        var divided = Linkage.link(mixed, new LinkagePlan(columns, Matching.AUTO, 0, Likeness.acrossScripts()));
        assertThat(divided.notCompared()).isZero();
        assertThat(divided.candidates()).isBetween(1L, 1_000_000L);
    }

    /** IDN-32: a column in which agreement says nothing is named and counts nothing; the others go on. */
    @Test
    void aColumnThatSaysNothingIsNamed() {
        var columns = new ArrayList<>(COLUMNS);
        columns.add(new Column("country", Kind.CODE, ""));
        var rows = people(300, 1, 8);
        var records = new Records(columns);
        rows.forEach(row -> {
            var cells = new ArrayList<>(row.cells());
            cells.add("IQ");
            records.add(cells);
        });
        var links = Linkage.link(records, new LinkagePlan(columns, Matching.AUTO, 0, Likeness.acrossScripts()));
        assertThat(links.degenerate()).containsExactly("country");
        assertThat(links.links()).hasSizeGreaterThan(280);
        assertThat(Linkage.link(records(rows), plan(Matching.AUTO)).degenerate())
                .isEmpty();
    }

    @Test
    void fewRowsAndEmptyColumnsAreNoMistake() {
        for (var rows : List.of(0, 1, 2)) {
            var records = new Records(COLUMNS);
            for (var i = 0; i < rows; i++) {
                records.add(List.of("", "", "", "", ""));
            }
            assertThat(Linkage.link(records, plan(Matching.AUTO)).links()).isEmpty();
        }
    }

    @Test
    void arabicMeetsLatin() {
        var likeness = Likeness.acrossScripts();
        assertThat(likeness.of("محمد", "mohammed")).isGreaterThan(likeness.of("محمد", "karim"));
    }

    @Test
    void editsInWordsOfBitsAreTheEditsOfTheTable() {
        var chance = new SplittableRandom(6);
        for (var i = 0; i < 20_000; i++) {
            var one = text(chance);
            var other = text(chance);
            assertThat(Edits.between(one, other)).isEqualTo(table(one, other)).isEqualTo(Edits.between(other, one));
        }
        assertThat(Edits.between("a".repeat(100), "a".repeat(90) + "b")).isEqualTo(10);
    }

    private static String text(SplittableRandom chance) {
        var text = new StringBuilder();
        int length = chance.nextInt(12);
        for (var i = 0; i < length; i++) {
            text.append((char) ('a' + chance.nextInt(4)));
        }
        return text.toString();
    }

    private static int table(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                table[i][j] = Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + cost);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[one.length()][other.length()];
    }
}
