package iq.masar.committee.web;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.committee.Committee;
import iq.masar.committee.Resolution;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.OfficeCode;
import iq.masar.returns.OnTheWay;
import iq.masar.returns.Terms;
import iq.masar.returns.counts.Count;
import iq.masar.returns.counts.Counting;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the committee's board together. */
@Component
class Board {
    private final Committee committee;
    private final Counting counting;
    private final Terms terms;
    private final Agencies agencies;
    private final ObjectProvider<OnTheWay> onTheWay;
    private final Clock clock;

    Board(
            Committee committee,
            Counting counting,
            Terms terms,
            Agencies agencies,
            ObjectProvider<OnTheWay> onTheWay,
            Clock clock) {
        this.committee = committee;
        this.counting = counting;
        this.terms = terms;
        this.agencies = agencies;
        this.onTheWay = onTheWay;
        this.clock = clock;
    }

    CommitteePage page(Form form, String refusal) {
        var today = Baghdad.day(clock.instant());
        return new CommitteePage(
                tiles(today),
                named(counting.overdueByPost(), code -> Words.label(agencies.name(new OfficeCode(code)))),
                named(counting.overdueByRegister(), this::register),
                onTheWay.stream()
                        .flatMap(way -> way.flights().stream())
                        .map(flight -> new CommitteePage.Flight(
                                flight.operation(),
                                Words.day(flight.day()),
                                Words.number(flight.seated()),
                                Words.number(flight.boarded()),
                                Words.number(flight.arrived())))
                        .toList(),
                committee.resolutions().stream()
                        .map(one -> decision(one, today))
                        .toList(),
                committee.leads().stream()
                        .map(lead -> new CommitteePage.Line(
                                lead.agency(),
                                lead.licence(),
                                lead.route(),
                                lead.period(),
                                Words.number(lead.travellers()),
                                lead.sentTo()))
                        .toList(),
                committee.attested().stream()
                        .map(one -> new CommitteePage.Attested(
                                Words.label(one.name()), Words.number(one.figure()), one.source()))
                        .toList(),
                Stream.of(Office.Kind.MINISTRY, Office.Kind.EMBASSY)
                        .flatMap(kind -> agencies.offices(kind).stream())
                        .map(office -> Part.Choice.of(office.code().value(), Words.label(office.name())))
                        .toList(),
                form,
                refusal);
    }

    private List<Part.Tile> tiles(LocalDate today) {
        var counts = counting.counts();
        var housed =
                onTheWay.stream().mapToLong(way -> way.housed(today).days()).sum();
        return List.of(
                tile("inbox", "returns.measure.requests", shown(counts, "requests", "all")),
                tile("clock", "returns.measure.days_p50", shown(counts, "days_p50", "all")),
                tile("clock", "returns.measure.days_p90", shown(counts, "days_p90", "all")),
                tile("home", "returns.measure.housed", Words.number(housed)));
    }

    private static Part.Tile tile(String icon, String key, String figure) {
        return new Part.Tile("/returns/statistics", icon, Words.t(key), figure, Words.t(key + ".meaning"), false);
    }

    private static String shown(List<Count> counts, String measure, String cell) {
        return counts.stream()
                .filter(count -> count.measure().equals(measure) && count.cell().equals(cell))
                .findFirst()
                .map(Board::shown)
                .orElse("–");
    }

    private static String shown(Count count) {
        return count.value().isPresent()
                ? Words.number(count.value().getAsLong())
                : Words.t("returns.count." + count.state());
    }

    private String register(String code) {
        return Words.label(terms.register(code));
    }

    private static Map<String, String> named(Map<String, Long> counts, java.util.function.UnaryOperator<String> name) {
        var named = new LinkedHashMap<String, String>();
        counts.forEach((code, count) -> named.put(name.apply(code), Words.number(count)));
        return named;
    }

    private CommitteePage.Decision decision(Resolution one, LocalDate today) {
        var overdue = one.isOverdue(today);
        return new CommitteePage.Decision(
                one.id().toString(),
                one.number(),
                one.subject(),
                Words.label(agencies.name(one.owner())),
                Words.day(one.due()),
                Words.t("committee.resolution." + (overdue ? "overdue" : one.state())),
                overdue ? "bad" : one.state().equals("done") ? "ok" : "info",
                one.state().equals("done") ? "" : Words.t("committee.resolution.to." + one.next()));
    }
}
