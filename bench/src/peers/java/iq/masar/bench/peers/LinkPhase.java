package iq.masar.bench.peers;

import iq.masar.linkage.ByRules;
import iq.masar.linkage.ByRules.Closeness;
import iq.masar.linkage.ByRules.Same;
import iq.masar.linkage.ByRules.Weight;
import iq.masar.linkage.Column;
import iq.masar.linkage.Kind;
import iq.masar.linkage.Likeness;
import iq.masar.linkage.Linkage;
import iq.masar.linkage.LinkagePlan;
import iq.masar.linkage.Matching;
import iq.masar.linkage.Records;
import iq.masar.linkage.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Linkage of two files: G2. The same rules and weights as the peer, link for link; then Masar's own, which learns. */
final class LinkPhase {
    private static final int GIVEN = 0;
    private static final int FATHER = 1;
    private static final int GRAND = 2;
    private static final int FAMILY = 3;
    private static final int BORN = 4;
    private static final int SEX = 5;
    private static final int PLACE = 6;
    private static final int NUMBER = 7;
    private static final int PHONE = 8;
    private static final int COLUMNS = 9;
    private static final int FIRST_CELL = 3; // of the generator's rows
    private static final int TRUTH = 12;
    private static final Same BIRTHDAY = Same.whole(BORN).andFilled();
    private static final Same OTHER_WAY = new Same(GIVEN, FAMILY, 0, false);
    private static final List<List<Same>> RULES = List.of(
            List.of(BIRTHDAY, Same.first(1, GIVEN)),
            List.of(Same.whole(NUMBER).andFilled()),
            List.of(Same.whole(PHONE).andFilled()),
            List.of(Same.whole(GIVEN), Same.whole(FAMILY)),
            List.of(Same.whole(FATHER), Same.whole(FAMILY)),
            List.of(Same.whole(GIVEN), Same.whole(FATHER), Same.whole(PLACE)),
            List.of(BIRTHDAY, Same.first(4, FAMILY)),
            List.of(BIRTHDAY, Same.first(2, FATHER), Same.whole(PLACE)),
            List.of(Same.first(3, GIVEN), Same.first(3, FATHER), Same.first(5, FAMILY)),
            List.of(Same.whole(GRAND).andFilled(), Same.whole(FAMILY)),
            List.of(BIRTHDAY, OTHER_WAY),
            List.of(Same.whole(FATHER), OTHER_WAY));
    private static final List<Weight> WEIGHTS = List.of(
            new Weight(GIVEN, Closeness.NAMES, 7, 5, 2, -3, false),
            new Weight(FATHER, Closeness.NAMES, 7, 5, 2, -3, false),
            new Weight(GRAND, Closeness.NAMES, 7, 5, 2, -2, true),
            new Weight(FAMILY, Closeness.NAMES, 9, 6, 2, -3, false),
            new Weight(BORN, Closeness.ONE_SLIP, 12, 6, 6, -5, true),
            new Weight(PLACE, Closeness.NONE, 3, 0, 0, -1.5, false),
            new Weight(SEX, Closeness.NONE, 1, 0, 0, -6, false),
            new Weight(NUMBER, Closeness.NONE, 20, 0, 0, -4, true),
            new Weight(PHONE, Closeness.NONE, 12, 0, 0, -1, true));

    /** What the columns hold, which is all that Masar is told when it links by itself. */
    static final List<Column> OWN = List.of(
                new Column("given", Kind.NAME, "name"),
                new Column("father", Kind.NAME, "name"),
                new Column("grand", Kind.NAME, "name"),
                new Column("family", Kind.NAME, "name"),
                new Column("dob", Kind.DATE, ""),
                new Column("sex", Kind.CODE, ""),
                new Column("gov", Kind.CODE, ""),
                new Column("nid", Kind.CODE, ""),
                new Column("phone", Kind.CODE, ""));

    private LinkPhase() {}

    static void run(Path folder, int people, int rounds) throws Exception {
        var left = folder.resolve("left.tsv");
        var right = folder.resolve("right.tsv");
        var gen = new Gen();
        gen.persons(people, 42, left.toString());
        gen.queries(left.toString(), people / 5, 9, right.toString(), true);
        var began = DuckPeer.processors();
        var one = table(left, new Table(new int[] {0, 0, 0, 0, 1, 2, 3, 4, 5}));
        var other = table(right, new Table(one));
        System.out.printf(
                Locale.ROOT,
                "%nLinkage: %,d x %,d rows; Masar read and numbered them in %.1f CPU-s%n%n| round | DuckDB CPU-s | Masar CPU-s | times | pairs | links the same |%n|---|---|---|---|---|---|%n",
                one.size(),
                other.size(),
                DuckPeer.processors() - began);
        try (var duck = new DuckPeer(left, right, 2)) {
            var times = new double[rounds];
            for (var round = 0; round <= rounds; round++) {
                var theirs = duck.link();
                var links = new HashSet<Long>();
                var before = DuckPeer.processors();
                var pairs = ByRules.link(one, other, RULES, WEIGHTS, -20, (x, y, bits) -> links.add((long) x << 32 | y));
                var ours = DuckPeer.processors() - before;
                if (round > 0) {
                    times[round - 1] = theirs / ours;
                    System.out.printf(
                            Locale.ROOT,
                            "| %d | %.2f | %.2f | %.1f | %,d, %,d | %s |%n",
                            round,
                            theirs,
                            ours,
                            theirs / ours,
                            duck.pairs(),
                            pairs,
                            same(duck.links(), links));
                }
            }
            Arrays.sort(times);
            System.out.printf(Locale.ROOT, "times DuckDB, median: %.1f%n", times[rounds / 2]);
        }
        own(left, right);
    }

    private static String same(Set<Long> theirs, Set<Long> ours) {
        if (theirs.equals(ours)) {
            return "yes, " + ours.size();
        }
        var both = ours.stream().filter(theirs::contains).count();
        return "no: %d theirs alone, %d ours alone, %d both".formatted(theirs.size() - both, ours.size() - both, both);
    }

    private static Table table(Path file, Table table) throws IOException {
        try (var rows = Files.newBufferedReader(file)) {
            for (var line = rows.readLine(); line != null; line = rows.readLine()) {
                table.add(Arrays.copyOfRange(line.split("\t", -1), FIRST_CELL, FIRST_CELL + COLUMNS));
            }
        }
        return table;
    }

    /** Masar's own linkage of the same rows: it is told what the columns hold, and learns the rest. */
    private static void own(Path left, Path right) throws IOException {
        var records = new Records(OWN);
        var ids = Files.readAllLines(left).stream().map(line -> add(records, line.split("\t", -1))[0]).toList();
        records.endLeft();
        var truths = Files.readAllLines(right).stream().map(line -> add(records, line.split("\t", -1))[TRUTH]).toList();
        var before = DuckPeer.processors();
        var links = Linkage.link(records, new LinkagePlan(OWN, Matching.AUTO, 0, Likeness.acrossScripts()));
        var taken = DuckPeer.processors() - before;
        var right1 = links.links().stream()
                .filter(link -> ids.get(link.one()).equals(truths.get(link.other() - ids.size())))
                .count();
        System.out.printf(
                Locale.ROOT,
                "Masar's own: %.1f CPU-s, %,d pairs, %,d links, precision %.4f, recall %.4f%n",
                taken,
                links.candidates(),
                links.links().size(),
                right1 / (double) links.links().size(),
                right1 / (double) truths.size());
    }

    static String[] add(Records records, String[] cells) {
        records.add(Arrays.asList(cells).subList(FIRST_CELL, FIRST_CELL + COLUMNS));
        return cells;
    }
}
