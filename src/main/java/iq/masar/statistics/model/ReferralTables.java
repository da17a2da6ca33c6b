package iq.masar.statistics.model;

import iq.masar.secrecy.Cell;
import iq.masar.statistics.Figure;
import iq.masar.statistics.Table;
import iq.masar.statistics.Table.Column;
import iq.masar.statistics.Table.Row;
import iq.masar.statistics.Unit;
import java.util.List;
import java.util.stream.Stream;

/** The tables about referrals, needs nobody met, providers and services, for one place and period. */
public final class ReferralTables {
    private static final String OWN = "statistics";
    private static final int DISTRICTS = 40;
    private final Release release;
    private final String place;
    private final String period;

    public ReferralTables(Release release, String place, String period) {
        this.release = release;
        this.place = place;
        this.period = period;
    }

    public List<Table> all() {
        return List.of(funnel(), answers(), reasons(), families(), unmet(), unmetFamilies(), providers(), services());
    }

    private Cell cell(String measure, String code) {
        return new Cell(measure, code, place, period);
    }

    private Figure count(String measure, String code) {
        return release.count(cell(measure, code));
    }

    private Figure answered() {
        return release.sum(cell("answer", "accepted"), cell("answer", "declined"));
    }

    private Table funnel() {
        var sent = count("sent", "");
        return new Table(
                "funnel",
                CaseTables.counted(),
                List.of(
                        row("sent", sent, sent),
                        row("answered", answered(), sent),
                        row("accepted", count("answer", "accepted"), sent),
                        row("started", count("service", "started"), sent),
                        row("confirmed", count("outcome", "confirmed"), sent)));
    }

    private Table answers() {
        var sent = count("sent", "");
        var timely = release.sum(cell("accepted-timely", "in-time"), cell("declined-timely", "in-time"));
        var late = release.sum(cell("accepted-timely", "late"), cell("declined-timely", "late"));
        return new Table(
                "answers",
                List.of(
                        new Column("count", Unit.COUNT),
                        new Column("share", Unit.SHARE),
                        new Column("hours", Unit.HOURS)),
                List.of(
                        answer("in-time", timely, sent),
                        answer("late", late, sent),
                        answer("declined", count("answer", "declined"), sent),
                        answer("silent", count("answer", "silent"), sent),
                        answer("waiting", count("answer", "waiting"), sent),
                        answer("withdrawn", count("answer", "withdrawn"), sent),
                        new Row(OWN, "any-answer", List.of(answered(), release.share(answered(), sent), hours()))));
    }

    private Row answer(String code, Figure part, Figure whole) {
        return new Row(OWN, code, List.of(part, release.share(part, whole), new Figure.Missing()));
    }

    private Figure hours() {
        return release.middle("answer-hours", place, period, Unit.HOURS, answered());
    }

    private Row row(String code, Figure part, Figure whole) {
        return new Row(OWN, code, List.of(part, release.share(part, whole)));
    }

    private Table reasons() {
        var declined = count("answer", "declined");
        return coded("declines", "decline-reason", "decline-reason", declined);
    }

    private Table families() {
        return coded("families", "family", "family", count("sent", ""));
    }

    private Table unmetFamilies() {
        return coded("unmet-families", "unmet-family", "family", count("unmet", ""));
    }

    private Table coded(String key, String measure, String list, Figure whole) {
        var rows = release.codes(measure).stream()
                .map(code -> {
                    var part = count(measure, code);
                    return new Row(list, code, List.of(part, release.share(part, whole)));
                })
                .toList();
        return new Table(key, CaseTables.counted(), rows);
    }

    /** Against the intakes of the whole governorate: the shared store knows no district of a case. */
    private Table unmet() {
        var rows = release.codes("unmet-district").stream()
                .filter(code -> place.equals(Cell.NATION) || governorate(code).equals(place))
                .limit(DISTRICTS)
                .map(code -> {
                    var part = count("unmet-district", code);
                    var intakes = release.count(new Cell("intakes", "", governorate(code), period));
                    return new Row("district", code, List.of(part, release.perThousand(part, intakes)));
                })
                .toList();
        return new Table(
                "unmet", List.of(new Column("count", Unit.COUNT), new Column("rate", Unit.PER_THOUSAND)), rows);
    }

    private String governorate(String district) {
        return release.placeOf("unmet-district", district).orElse(place);
    }

    /** Scorecards, for all time. */
    private Table providers() {
        var rows = place.equals(Cell.NATION)
                ? release.providers().stream().map(this::provider).toList()
                : List.<Row>of();
        return new Table(
                "providers",
                List.of(
                        new Column("sent", Unit.COUNT),
                        new Column("in-time", Unit.SHARE),
                        new Column("silent", Unit.SHARE),
                        new Column("declined", Unit.SHARE),
                        new Column("confirmed", Unit.SHARE)),
                rows);
    }

    private Row provider(String code) {
        var at = Cell.provider(code);
        var sent = release.count(new Cell("sent", "", at, Cell.ALL));
        var timely = release.sum(
                new Cell("accepted-timely", "in-time", at, Cell.ALL),
                new Cell("declined-timely", "in-time", at, Cell.ALL));
        return new Row(
                "office",
                code,
                Stream.concat(
                                Stream.of(sent),
                                Stream.of(
                                                timely,
                                                release.count(new Cell("answer", "silent", at, Cell.ALL)),
                                                release.count(new Cell("answer", "declined", at, Cell.ALL)),
                                                release.count(new Cell("outcome", "confirmed", at, Cell.ALL)))
                                        .map(part -> release.share(part, sent)))
                        .toList());
    }

    /** The public directory: nothing here is about a person, so nothing is hidden. */
    private Table services() {
        var rows = release.services().stream()
                .filter(count ->
                        place.equals(Cell.NATION) || count.governorate().equals(place))
                .sorted(java.util.Comparator.comparing(Verified::governorate))
                .map(count -> {
                    var fresh = Release.known(count.fresh(), Unit.COUNT);
                    var services = Release.known(count.services(), Unit.COUNT);
                    return new Row(
                            "governorate",
                            count.governorate(),
                            List.of(services, fresh, release.share(fresh, services)));
                })
                .toList();
        return new Table(
                "services",
                List.of(
                        new Column("services", Unit.COUNT),
                        new Column("fresh", Unit.COUNT),
                        new Column("share", Unit.SHARE)),
                rows);
    }
}
