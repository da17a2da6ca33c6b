package iq.masar.journeys.web;

import iq.masar.agencies.Agencies;
import iq.masar.journeys.JourneyReply;
import iq.masar.journeys.Journeys;
import iq.masar.journeys.manifest.Manifests;
import iq.masar.journeys.model.Journey;
import iq.masar.journeys.model.Line;
import iq.masar.journeys.model.Operation;
import iq.masar.journeys.store.ManifestStore.Brought;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What a page shows of an operation. */
@Component
public class JourneyView {
    private static final List<String> WAY =
            List.of("draft", "open", "frozen", "boarding", "departed", "landed", "reconciled");
    private final Journeys journeys;
    private final Manifests manifests;
    private final Agencies agencies;

    JourneyView(Journeys journeys, Manifests manifests, Agencies agencies) {
        this.journeys = journeys;
        this.manifests = manifests;
        this.agencies = agencies;
    }

    JourneyListPage.Row row(Journey journey, Actor reader) {
        var facts = journey.stands().facts();
        var seated =
                count(journeys.lines(journey.id(), reader), line -> line.seat().isPresent());
        return new JourneyListPage.Row(
                "/journeys/" + journey.id() + (runs(reader) ? "" : "/reception"),
                journey.number(),
                Words.day(facts.day()),
                route(facts),
                facts.carrier(),
                Words.t("journeys.state." + journey.stands().state()),
                kind(journey.stands()),
                seated + "/" + facts.seats());
    }

    private static boolean runs(Actor reader) {
        return reader.is(Role.OPERATION_OFFICER);
    }

    public static String route(Operation.Facts facts) {
        return facts.from() + " – " + facts.to();
    }

    static String kind(Operation stands) {
        return switch (stands) {
            case Operation.Cancelled cancelled -> "gone";
            case Operation.Reconciled reconciled -> "ok";
            case Operation.Freezing freezing -> "warn";
            case Operation.Draft draft -> "";
            case Operation other -> "info";
        };
    }

    public Answer refused(UUID id, Actor by, Form form, JourneyReply refused) {
        return journeys.find(id, by)
                .map(journey -> Answer.refused(page(journey, by, form, JourneyRefusals.title(refused))))
                .orElseGet(Answer::missing);
    }

    public JourneyPage page(Journey journey, Actor reader, Form form, String refusal) {
        var lines = journeys.lines(journey.id(), reader);
        return new JourneyPage(
                journey.id().toString(),
                journey.number(),
                Words.t("journeys.state." + journey.stands().state()),
                kind(journey.stands()),
                way(journey.stands()),
                facts(journey),
                tiles(journey, lines),
                steps(journey, reader),
                journey.stands() instanceof Operation.Freezing freezing
                        && freezing.first().equals(reader.account()),
                manifests.of(journey.id(), reader).stream()
                        .map(file -> file(journey, file))
                        .toList(),
                journeys.amendments(journey.id()).stream()
                        .map(one -> new JourneyPage.Change(
                                one.number(),
                                Words.t("journeys.audit." + one.what()),
                                one.line(),
                                Words.moment(one.at())))
                        .toList(),
                form,
                refusal);
    }

    private static List<Part.Step> way(Operation stands) {
        var state = stands instanceof Operation.Freezing ? "open" : stands.state();
        var now = WAY.indexOf(state);
        return now < 0
                ? List.of()
                : WAY.stream()
                        .map(step -> new Part.Step(
                                Words.t("journeys.state." + step),
                                WAY.indexOf(step) < now ? "done" : step.equals(state) ? "now" : "later"))
                        .toList();
    }

    private Map<String, String> facts(Journey journey) {
        var facts = journey.stands().facts();
        var shown = new LinkedHashMap<String, String>();
        shown.put("journeys.means", Words.t("journeys.means." + facts.means()));
        shown.put("journeys.carrier", facts.carrier());
        shown.put("journeys.route", route(facts));
        shown.put("journeys.day", Words.day(facts.day()));
        shown.put("journeys.seats", Words.number(facts.seats()));
        shown.put("journeys.committee", facts.committee());
        shown.put("journeys.reception", Words.label(agencies.name(journey.reception())));
        journey.departedAt().ifPresent(at -> shown.put("journeys.state.departed", Words.moment(at)));
        journey.landedAt().ifPresent(at -> shown.put("journeys.state.landed", Words.moment(at)));
        if (journey.stands() instanceof Operation.Cancelled cancelled) {
            shown.put("journeys.cancel.reason", cancelled.reason());
        }
        return shown;
    }

    private static List<Part.Tile> tiles(Journey journey, List<Line> lines) {
        var here = "/journeys/" + journey.id() + "/board";
        var waiting = count(lines, line -> line.why().isPresent());
        var unaccounted = count(
                lines,
                line -> journey.landedAt().isPresent()
                        && (line.state() == Line.State.BOARDED || line.state() == Line.State.UNACCOUNTED));
        return List.of(
                tile(here, "users", "lines", lines.size(), false),
                tile(here + "?show=why", "alert", "why", waiting, false),
                tile(
                        here + "?show=seated",
                        "check",
                        "seated",
                        count(lines, line -> line.seat().isPresent()),
                        false),
                tile(
                        here + "?show=aboard",
                        "plane",
                        "aboard",
                        count(lines, line -> line.state().isAboard()),
                        false),
                tile(here + "?show=unaccounted", "search", "unaccounted", unaccounted, unaccounted > 0));
    }

    private static Part.Tile tile(String href, String icon, String what, int count, boolean late) {
        return new Part.Tile(
                href,
                icon,
                Words.t("journeys.tile." + what),
                Words.number(count),
                Words.t("journeys.tile." + what + ".meaning"),
                late);
    }

    public static int count(List<Line> lines, Predicate<Line> which) {
        return (int) lines.stream().filter(which).count();
    }

    private static Set<String> steps(Journey journey, Actor reader) {
        if (!runs(reader)) {
            return journey.stands() instanceof Operation.Departed ? Set.of("land") : Set.of();
        }
        return switch (journey.stands()) {
            case Operation.Draft draft -> Set.of("open", "bring", "cancel", "board-page");
            case Operation.Open open -> Set.of("freeze", "bring", "cancel", "board-page");
            case Operation.Freezing freezing ->
                freezing.first().equals(reader.account())
                        ? Set.of("unfreeze", "cancel", "board-page")
                        : Set.of("confirm", "unfreeze", "cancel", "board-page");
            case Operation.Frozen frozen -> Set.of("board", "bring", "cancel", "board-page", "carrier");
            case Operation.Boarding boarding -> Set.of("depart", "cancel", "board-page", "carrier", "gate");
            case Operation.Departed departed -> Set.of("land", "board-page", "carrier", "gate");
            case Operation.Landed landed -> Set.of("reconcile", "board-page", "carrier", "gate");
            case Operation.Reconciled reconciled -> Set.of("board-page", "carrier", "gate");
            case Operation.Cancelled cancelled -> Set.of("board-page");
        };
    }

    private static JourneyPage.File file(Journey journey, Brought file) {
        return new JourneyPage.File(
                file.isStaged() ? "/journeys/" + journey.id() + "/files/" + file.id() : "",
                Words.moment(file.at()),
                Words.t("journeys.file." + file.state()),
                file.isStaged() ? "warn" : file.state().equals("confirmed") ? "ok" : "gone",
                file.good(),
                file.warned(),
                file.bad());
    }
}
