package iq.masar.directory;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.directory.imports.Batch;
import iq.masar.directory.imports.Imports;
import iq.masar.directory.imports.Imports.Commit;
import iq.masar.directory.imports.Problem;
import iq.masar.directory.model.ServiceColumns;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Language;
import iq.masar.testing.RoomTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** REF-9: what a file may be, what is said of each fault, and that nothing is half imported. */
@RoomTest
class ImportsTest {
    private static final String HEADER = String.join(",", ServiceColumns.NAMES);
    private final Imports imports;
    private final Directory directory;
    private final Ids ids;
    private final Actor maryam;

    @Autowired
    ImportsTest(Imports imports, Directory directory, Ids ids) {
        this.imports = imports;
        this.directory = directory;
        this.ids = ids;
        this.maryam = DirectoryFixtures.focalPoint("CPA-NI", ids.next());
    }

    @Test
    void aWindows1256FileIsRecognisedAndNamedByLine() {
        var bytes = (HEADER + "\n" + row("w-" + ids.next(), Map.of())).getBytes(Charset.forName("windows-1256"));
        var batch = imports.stage("old.csv", bytes, maryam);
        assertThat(batch.state()).isEqualTo(Batch.State.REFUSED);
        assertThat(said(batch)).containsExactly(Tuple.tuple(2, "", "directory.import.windows-1256"));
    }

    @Test
    void aWrongHeaderIsNamedColumnByColumn() {
        var batch = imports.stage("h.csv", bytes(HEADER.replace("capacity", "room"), List.of()), maryam);
        assertThat(said(batch))
                .containsExactlyInAnyOrder(
                        Tuple.tuple(1, "capacity", "directory.import.column-missing"),
                        Tuple.tuple(1, "room", "directory.import.column-unknown"));
    }

    @Test
    void fiveThousandRowsAreReadAndOneMoreRefusesTheFile() {
        var rows = new ArrayList<String>();
        var run = ids.next();
        for (var number = 1; number <= 5_000; number++) {
            rows.add(row("bulk-" + number + "-" + run, Map.of()));
        }
        var full = imports.stage("full.csv", bytes(HEADER, rows), maryam);
        assertThat(full.rows()).isEqualTo(5_000);
        assertThat(full.good()).isEqualTo(5_000);
        rows.add(row("bulk-5001-" + run, Map.of()));
        var over = imports.stage("over.csv", bytes(HEADER, rows), maryam);
        assertThat(over.rows()).isZero();
        assertThat(said(over)).containsExactly(Tuple.tuple(5_002, "", "directory.import.too-many"));
        assertThat(imports.discard(full.id(), maryam)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-1+1", "@SUM(A1)", "\t=1", "\r=1"})
    void aFormulaIsRefusedAndTheGoodRowWaits(String cell) {
        var slug = "good-" + ids.next();
        var batch = imports.stage(
                "f.csv",
                bytes(HEADER, List.of(row("bad-" + ids.next(), Map.of("en", cell)), row(slug, Map.of()))),
                maryam);
        assertThat(said(batch)).containsExactly(Tuple.tuple(2, "en", "directory.import.formula"));
        assertThat(batch.good()).isEqualTo(1);
        assertThat(directory.named(slug)).as("staged, not imported").isEmpty();
        assertThat(imports.commit(batch.id(), maryam)).isEqualTo(new Commit.Committed(batch.id(), 1));
        assertThat(directory.named(slug))
                .hasValueSatisfying(made -> assertThat(made.state()).isEqualTo(Service.State.DRAFT));
        assertThat(imports.commit(batch.id(), maryam)).isInstanceOf(Commit.NotStaged.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Re\u202Epair", "Re\u2066pair", "Re\u200Fpair", "Re\u0007pair", "Re\uFEFFpair"})
    void hiddenCharactersAreNamed(String cell) {
        var batch =
                imports.stage("b.csv", bytes(HEADER, List.of(row("hidden-" + ids.next(), Map.of("en", cell)))), maryam);
        assertThat(said(batch)).containsExactly(Tuple.tuple(2, "en", "directory.import.hidden"));
    }

    @Test
    void doubleLinesNameEachOther() {
        var slug = "twice-" + ids.next();
        var batch = imports.stage(
                "d.csv", bytes(HEADER, List.of(row(slug, Map.of()), row(slug, Map.of("en", "Other")))), maryam);
        assertThat(batch.problems())
                .extracting(Problem::line, Problem::key, Problem::arguments)
                .containsExactly(
                        Tuple.tuple(2, "directory.import.twice", List.of("3")),
                        Tuple.tuple(3, "directory.import.twice", List.of("2")));
        assertThat(batch.state()).isEqualTo(Batch.State.REFUSED);
    }

    @Test
    void eachFaultOfARowIsNamedByItsColumn() {
        var batch = imports.stage(
                "r.csv",
                bytes(
                        HEADER,
                        List.of(row(
                                "many-" + ids.next(),
                                Map.of(
                                        "ckb", "",
                                        "family", "nonsense",
                                        "schedule", "whenever",
                                        "cost", "free",
                                        "rules", "age:old",
                                        "documents", "library_card",
                                        "phone", "12")))),
                maryam);
        assertThat(batch.problems())
                .extracting(Problem::column)
                .containsExactlyInAnyOrder("ckb", "family", "schedule", "cost", "rules", "documents", "phone");
        assertThat(batch.problems()).extracting(Problem::line).containsOnly(2);
    }

    @Test
    void anotherOfficesServicesAreNotMineToImport() {
        var batch = imports.stage(
                "o.csv", bytes(HEADER, List.of(row("o-" + ids.next(), Map.of("office", "BAYT-NI")))), maryam);
        assertThat(said(batch)).containsExactly(Tuple.tuple(2, "office", "directory.import.not-yours"));
    }

    @Test
    void aShelterWithAnAddressIsRefused() { // REF-4
        var batch = imports.stage(
                "s.csv",
                bytes(HEADER, List.of(row("s-" + ids.next(), Map.of("shelter", "true", "address_ar", "شارع سري")))),
                maryam);
        assertThat(said(batch)).contains(Tuple.tuple(2, "address_ar", "directory.entry.shelter-place"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u0001", "[", "{\"contents\":3}", "\"never closed", "a;b;c\n1;2;3"})
    void brokenFilesAreSaidToBeBroken(String content) {
        var batch = imports.stage("x.csv", content.getBytes(StandardCharsets.UTF_8), maryam);
        assertThat(batch.state()).isEqualTo(Batch.State.REFUSED);
        assertThat(batch.problems()).isNotEmpty();
    }

    @Test
    void whatIsExportedComesBackUnchanged() { // CSV and the neutral apostrophe
        var mine = directory.of(new iq.masar.kernel.OfficeCode("CPA-NI")).stream()
                .filter(service -> service.slug().equals("civil-docs-mosul"))
                .toList();
        var batch = imports.stage("back.csv", imports.csv(mine).getBytes(StandardCharsets.UTF_8), maryam);
        assertThat(batch.problems()).isEmpty();
        assertThat(imports.commit(batch.id(), maryam)).isInstanceOf(Commit.Committed.class);
        var back = directory.named("civil-docs-mosul").orElseThrow();
        assertThat(ServiceColumns.write(back)).isEqualTo(ServiceColumns.write(mine.getFirst()));
        assertThat(back.state()).isEqualTo(Service.State.ACTIVE);
    }

    @Test
    void exportsHoldNoShelterAndNoFormula() { // REF-4, REF-9
        var all = directory
                .search(Directory.Query.offered(Language.EN, 1_000).with("shelf", "all"))
                .services();
        assertThat(all).extracting(Service::slug).contains("safe-housing-ninewa");
        assertThat(imports.csv(all)).doesNotContain("safe-housing");
        assertThat(imports.table(List.of("a"), List.of(Map.of("a", "=1+1"), Map.of("a", "@x"))))
                .contains("'=1+1")
                .contains("'@x");
    }

    private static List<Tuple> said(Batch batch) {
        return batch.problems().stream()
                .map(problem -> Tuple.tuple(problem.line(), problem.column(), problem.key()))
                .toList();
    }

    private static byte[] bytes(String header, List<String> rows) {
        return (header + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String slug, Map<String, String> changes) {
        var cells = new LinkedHashMap<String, String>();
        ServiceColumns.NAMES.forEach(column -> cells.put(column, ""));
        cells.putAll(Map.of(
                "slug", slug,
                "office", "CPA-NI",
                "family", "civil_docs",
                "ar", "وثائق",
                "ckb", "بەڵگەنامە",
                "en", "Papers",
                "governorates", "NI",
                "shelter", "false",
                "languages", "ar",
                "cost", "0"));
        cells.putAll(changes);
        return cells.values().stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }
}
