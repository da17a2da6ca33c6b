package iq.masar.statistics.model.home;

import iq.masar.secrecy.Cell;
import iq.masar.statistics.Figure;
import iq.masar.statistics.Table;
import iq.masar.statistics.Table.Column;
import iq.masar.statistics.Table.Row;
import iq.masar.statistics.Unit;
import iq.masar.statistics.model.Release;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The tables of the way home: returns and lodging for the whole country, for a post is no governorate; loans for every place. */
public final class HomeTables {
    private static final String OWN = "statistics";
    private static final List<Column> COUNTED =
            List.of(new Column("count", Unit.COUNT), new Column("share", Unit.SHARE));
    private static final String RETURNS = "returns";
    private static final int MONTHS = 24;
    private final Release release;
    private final String place;
    private final String period;

    public HomeTables(Release release, String place, String period) {
        this.release = release;
        this.place = place;
        this.period = period;
    }

    public List<Table> all() {
        return List.of(
                new Table("returns", COUNTED, national(RETURNS, this::requests)),
                days(),
                new Table("return-gates", COUNTED, national("gate", this::gates)),
                new Table("return-path", COUNTED, national(RETURNS, this::path)),
                new Table(
                        "housed",
                        List.of(new Column("count", Unit.COUNT), new Column("housed", Unit.COUNT)),
                        national("stays", this::housed)),
                loans());
    }

    private List<Row> national(String measure, Supplier<List<Row>> rows) {
        return place.equals(Cell.NATION) && !release.codes(measure).isEmpty() ? rows.get() : List.of();
    }

    private Figure count(String measure, String code) {
        return release.count(new Cell(measure, code, place, period));
    }

    private Figure yes(String measure) {
        return count(measure, "true");
    }

    private Row row(String code, Figure part, Figure whole) {
        return new Row(OWN, code, List.of(part, release.share(part, whole)));
    }

    private List<Row> requests() {
        var all = count(RETURNS, "");
        var first = count("return-complete", "first");
        var checked = release.sum(
                new Cell("return-complete", "first", place, period),
                new Cell("return-complete", "later", place, period));
        var undecided = count("return-decision", "undecided");
        var issued = yes("return-paper");
        return List.of(
                row("requests", all, all),
                row("complete-first", first, checked),
                row("return-decided", count("return-decision", "decided"), all),
                row("return-undecided", undecided, all),
                row("open-30", yes("return-open-30"), undecided),
                row("open-60", yes("return-open-60"), undecided),
                row("open-90", yes("return-open-90"), undecided),
                row("papers-issued", issued, all),
                row("papers-expired", yes("return-expired"), issued));
    }

    private Table days() {
        var columns =
                List.of(new Column("files", Unit.COUNT), new Column("p50", Unit.DAYS), new Column("p90", Unit.DAYS));
        return new Table(
                "return-days",
                columns,
                national(
                        RETURNS,
                        () -> Stream.of(
                                        Stream.of(days(
                                                OWN,
                                                "return-all",
                                                new Cell("return-clock", "counted", place, period),
                                                "")),
                                        posts().stream()
                                                .map(post -> days(
                                                        "office",
                                                        post,
                                                        new Cell("return-clock", "counted", post, period),
                                                        "")),
                                        release.codes("return-rules").stream()
                                                .map(set -> days(
                                                        "code",
                                                        set,
                                                        new Cell("return-rules", set, place, period),
                                                        set)),
                                        release.codes("return-month").reversed().stream()
                                                .filter(month -> period.equals(Cell.ALL) || month.startsWith(period))
                                                .limit(MONTHS)
                                                .map(month -> days(
                                                        "month",
                                                        month,
                                                        new Cell("return-month", month, place, Cell.ALL),
                                                        month)))
                                .flatMap(rows -> rows)
                                .toList()));
    }

    private Set<String> posts() {
        return release.places("return-clock");
    }

    /** @param files how many the percentiles are taken of, at their place and period */
    private Row days(String list, String code, Cell files, String of) {
        var basis = release.count(files);
        var figures = Stream.concat(
                Stream.of(basis),
                Stream.of("return-p50", "return-p90")
                        .map(measure -> release.percentile(
                                new Cell(measure, of, files.place(), files.period()), Unit.DAYS, basis)));
        return new Row(list, code, figures.toList());
    }

    private List<Row> gates() {
        var all = count("gate", "");
        return release.codes("gate-outcome").stream()
                .map(kind -> {
                    var part = count("gate-outcome", kind);
                    return new Row("safeguard", kind, List.of(part, release.share(part, all)));
                })
                .toList();
    }

    /** Each step with its share of the step before. */
    private List<Row> path() {
        return List.of(
                row("seated", yes("return-seat"), count(RETURNS, "")),
                row("boarded", yes("return-aboard"), yes("return-seat")),
                row("arrived", yes("return-home"), yes("return-aboard")),
                row("offered", yes("return-offer"), yes("return-home")),
                row("enrolled", yes("return-enrolled"), yes("return-offer")));
    }

    private List<Row> housed() {
        var stays = count("stays", "");
        return List.of(
                new Row(OWN, "stays", List.of(stays, release.middle("housed", place, period, Unit.COUNT, stays))));
    }

    /** As of today, whatever the period chosen. */
    private Table loans() {
        var places = place.equals(Cell.NATION)
                ? Stream.concat(Stream.of(place), release.places("loans").stream())
                        .toList()
                : List.of(place);
        return new Table(
                "loans",
                List.of(
                        new Column("loans", Unit.COUNT),
                        new Column("risky", Unit.COUNT),
                        new Column("par30", Unit.SHARE)),
                release.codes("loans").isEmpty()
                        ? List.of()
                        : places.stream().map(this::loans).toList());
    }

    private Row loans(String where) {
        var loans = release.count(new Cell("loans", "", where, Cell.ALL));
        var risky = release.count(new Cell("loan-risk", "true", where, Cell.ALL));
        var part = release.share(risky, loans);
        return new Row(
                "governorate",
                where,
                List.of(
                        loans,
                        risky,
                        part instanceof Figure.Known
                                ? release.middle("par30", where, Cell.ALL, Unit.SHARE, loans)
                                : part));
    }
}
