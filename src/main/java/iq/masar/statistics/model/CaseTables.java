package iq.masar.statistics.model;

import iq.masar.secrecy.Cell;
import iq.masar.statistics.Figure;
import iq.masar.statistics.Table;
import iq.masar.statistics.Table.Column;
import iq.masar.statistics.Table.Row;
import iq.masar.statistics.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables about cases and people, for one place and period. */
public final class CaseTables {
    private static final String OWN = "statistics";
    private static final List<Column> MEASURED = List.of(
            new Column("change", Unit.SCORE),
            new Column("low", Unit.SCORE),
            new Column("high", Unit.SCORE),
            new Column("count", Unit.COUNT));
    private final Release release;
    private final String place;
    private final String period;

    public CaseTables(Release release, String place, String period) {
        this.release = release;
        this.place = place;
        this.period = period;
    }

    public List<Table> all() {
        return List.of(
                plain("channels", "channel", "channel"),
                plain("branches", "branch", "office"),
                parts("consent", "intakes", "consent", "given", "refused", "none"),
                people(),
                waiting(),
                months(),
                scores(),
                scoreFamilies(),
                parts("follow-ups", "follow-up", "follow-up-outcome", "on-time", "late"),
                voice(),
                caseload(),
                single("break-glass"));
    }

    private Figure count(String measure, String code) {
        return release.count(new Cell(measure, code, place, period));
    }

    private Table plain(String key, String measure, String list) {
        var rows = release.codes(measure).stream()
                .filter(code -> !measure.equals("branch") || place.equals(Cell.NATION) || !isZero(count(measure, code)))
                .map(code -> new Row(list, code, List.of(count(measure, code))))
                .toList();
        return new Table(key, List.of(new Column("intakes", Unit.COUNT)), rows);
    }

    private static boolean isZero(Figure figure) {
        return figure instanceof Figure.Known known && known.value().signum() == 0;
    }

    /** Codes of our own with their share of the whole. */
    private Table parts(String key, String whole, String measure, String... codes) {
        var rows = Stream.of(codes)
                .map(code -> row(code, count(measure, code), count(whole, "")))
                .toList();
        return new Table(key, counted(), rows);
    }

    private Row row(String code, Figure part, Figure whole) {
        return new Row(OWN, code, List.of(part, release.share(part, whole)));
    }

    static List<Column> counted() {
        return List.of(new Column("count", Unit.COUNT), new Column("share", Unit.SHARE));
    }

    private Table people() {
        var whole = count("intakes", "");
        return new Table(
                "people",
                counted(),
                List.of(
                        row("women", count("sex", "female"), whole),
                        row("minors", count("age", "minor"), whole),
                        row("with-minors", count("minors", "with"), whole),
                        row("disability", disability(), whole)));
    }

    /** Not zero but unknown, as long as nobody was asked. */
    private Figure disability() {
        return release.codes("disability").stream().allMatch("unknown"::equals)
                ? new Figure.Missing()
                : count("disability", "yes");
    }

    private Table waiting() {
        return new Table(
                "waiting",
                List.of(new Column("days", Unit.DAYS), new Column("count", Unit.COUNT)),
                List.of(
                        step("days-to-assessment", count("assessed", "yes")),
                        step("days-to-plan", count("planned", "yes")),
                        step("days-to-service", count("served", "yes"))));
    }

    private Row step(String measure, Figure basis) {
        return new Row(OWN, measure, List.of(release.middle(measure, place, period, Unit.DAYS, basis), basis));
    }

    private Table months() {
        var rows = Stream.concat(release.codes("month").stream(), release.codes("closed-month").stream())
                .distinct()
                .sorted()
                .filter(month -> place.equals(Cell.NATION))
                .filter(month -> period.equals(Cell.ALL) || month.startsWith(period))
                .map(month -> new Row(
                        "month",
                        month,
                        List.of(
                                release.count(new Cell("month", month, place, Cell.ALL)),
                                release.count(new Cell("closed-month", month, place, Cell.ALL)))))
                .toList();
        return new Table(
                "months", List.of(new Column("intakes", Unit.COUNT), new Column("closures", Unit.COUNT)), rows);
    }

    private Table scores() {
        return new Table(
                "scores",
                MEASURED,
                List.of(
                        score(OWN, "direct", count("score", "direct")),
                        score(OWN, "referred", count("score", "referred"))));
    }

    /** Once for each family of service that began; a case with two counts in both. */
    private Table scoreFamilies() {
        return new Table(
                "score-families",
                MEASURED,
                release.codes("score-family").stream()
                        .map(family -> score("family", family, count("score-family", family)))
                        .toList());
    }

    private Row score(String list, String code, Figure basis) {
        var figures = Stream.of("score-mean", "score-low", "score-high")
                .map(measure -> release.middle(new Cell(measure, code, place, period), Unit.SCORE, basis));
        return new Row(list, code, Stream.concat(figures, Stream.of(basis)).toList());
    }

    private Table voice() {
        var rated = count("satisfaction", "");
        var complaints = count("complaint", "");
        return new Table(
                "voice",
                List.of(
                        new Column("count", Unit.COUNT),
                        new Column("share", Unit.SHARE),
                        new Column("rate", Unit.PER_THOUSAND)),
                List.of(
                        new Row(
                                OWN,
                                "satisfied",
                                List.of(
                                        count("satisfaction-outcome", "satisfied"),
                                        release.share(count("satisfaction-outcome", "satisfied"), rated),
                                        new Figure.Missing())),
                        new Row(
                                OWN,
                                "complaints",
                                List.of(
                                        complaints,
                                        new Figure.Missing(),
                                        release.perThousand(complaints, count("intakes", ""))))));
    }

    /** Workers, not clients: counted openly, but in bands so wide that no case follows from them. */
    private Table caseload() {
        var here = release.caseloads().stream()
                .filter(load -> place.equals(Cell.NATION) || load.governorate().equals(place))
                .toList();
        var rows = new ArrayList<Row>();
        rows.add(workers("up-to-20", here.stream().mapToLong(Caseload::light).sum()));
        rows.add(workers("21-to-40", here.stream().mapToLong(Caseload::full).sum()));
        rows.add(workers("over-40", here.stream().mapToLong(Caseload::heavy).sum()));
        return new Table("caseload", List.of(new Column("workers", Unit.COUNT)), rows);
    }

    private static Row workers(String band, long workers) {
        return new Row(OWN, band, List.of(Release.known(workers, Unit.COUNT)));
    }

    private Table single(String measure) {
        return new Table(
                measure,
                List.of(new Column("count", Unit.COUNT)),
                List.of(new Row(OWN, measure, List.of(count(measure, "")))));
    }
}
