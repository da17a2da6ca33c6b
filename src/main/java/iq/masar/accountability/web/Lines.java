package iq.masar.accountability.web;

import iq.masar.accountability.Scorecard;
import iq.masar.accountability.Scorecards;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Role;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.Body;
import iq.masar.roadmap.bodies.Seats;
import iq.masar.roadmap.plan.Interval;
import iq.masar.roadmap.plan.Node;
import iq.masar.roadmap.plan.Rollup;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Scorecards as one reader may see them. */
@Component
class Lines {
    private static final List<String> STATES =
            List.copyOf(Rollup.states(List.of()).keySet());
    private static final String NONE = "none";
    private final Scorecards scorecards;
    private final Registry registry;
    private final Bodies bodies;
    private final Seats seats;
    private final Clock clock;

    Lines(Scorecards scorecards, Registry registry, Bodies bodies, Seats seats, Clock clock) {
        this.scorecards = scorecards;
        this.registry = registry;
        this.bodies = bodies;
        this.seats = seats;
        this.clock = clock;
    }

    ScorecardListPage all(Actor reader) {
        var register = registry.read();
        var cards = scorecards.list(register);
        var own = own(register, reader);
        var seated = own.isPresent() ? Set.<String>of() : seated(register);
        var lines = cards.stream()
                .filter(card ->
                        own.map(mine -> mine.contains(card.institution())).orElse(true))
                .filter(card -> own.isPresent() || !card.isEmpty() || seated.contains(card.institution()))
                .map(card -> line(register, card))
                .toList();
        return new ScorecardListPage(
                STATES,
                lines,
                own.isPresent() ? Optional.empty() : Optional.of(total(register, cards)),
                Words.day(today()));
    }

    private Set<String> seated(Register register) {
        return bodies.list(register).stream()
                .flatMap(body -> body.standing(today()).stream())
                .map(Body.Seat::institution)
                .collect(Collectors.toSet());
    }

    /** The institutions a reader speaks for, when she sees no other: her own, and that of a seat she holds. */
    private Optional<Set<String>> own(Register register, Actor reader) {
        var seesAll = reader.roles().stream()
                .anyMatch(role -> role == Role.SECRETARIAT
                        || role == Role.NATIONAL_ADMINISTRATION
                        || role == Role.AUDITOR
                        || role == Role.ANALYST);
        if (seesAll) {
            return Optional.empty();
        }
        var own = new HashSet<String>();
        own.add("ORG-" + reader.organisation().value());
        for (var body : bodies.list(register)) {
            seats.holding(body.id(), reader.account()).stream()
                    .filter(term -> term.runs(today()))
                    .flatMap(term ->
                            body.seats().stream().filter(seat -> seat.id().equals(term.seat())))
                    .map(Body.Seat::institution)
                    .forEach(own::add);
        }
        return Optional.of(own);
    }

    private static String name(Register register, String institution) {
        return institution.equals(Scorecards.NOBODY)
                ? Words.t("accountability.nobody")
                : register.find(institution)
                        .map(entry -> Words.label(entry.name()))
                        .orElse(institution);
    }

    private static ScorecardListPage.Line line(Register register, Scorecard card) {
        var states = card.states();
        return new ScorecardListPage.Line(
                "/institutions/" + (card.institution().equals(Scorecards.NOBODY) ? NONE : card.institution()),
                name(register, card.institution()),
                STATES.stream().map(state -> states.getOrDefault(state, 0L)).toList(),
                card.figure().map(Lines::percent).orElse(""),
                card.points().open(),
                card.points().overdue(),
                card.points().done(),
                card.datasets().size(),
                card.received(),
                card.evidence());
    }

    private static String percent(Interval interval) {
        return interval.shown() + "%";
    }

    /** The sum of the lines; its figure is the plan's own, for shares are not added up. */
    private ScorecardListPage.Line total(Register register, List<Scorecard> cards) {
        var lines = cards.stream().map(card -> line(register, card)).toList();
        return new ScorecardListPage.Line(
                "/governance/plan",
                Words.t("accountability.total"),
                IntStream.range(0, STATES.size())
                        .mapToObj(state -> lines.stream()
                                .mapToLong(line -> line.activities().get(state))
                                .sum())
                        .toList(),
                scorecards
                        .plan(register)
                        .strategy()
                        .figure()
                        .map(Lines::percent)
                        .orElse(""),
                lines.stream().mapToInt(ScorecardListPage.Line::open).sum(),
                lines.stream().mapToInt(ScorecardListPage.Line::overdue).sum(),
                lines.stream().mapToInt(ScorecardListPage.Line::done).sum(),
                lines.stream().mapToInt(ScorecardListPage.Line::expected).sum(),
                lines.stream().mapToInt(ScorecardListPage.Line::received).sum(),
                lines.stream().mapToInt(ScorecardListPage.Line::evidence).sum());
    }

    /** As far as it exists for the reader. */
    Optional<ScorecardPage> one(String id, Actor reader, Form form, String refusal) {
        var register = registry.read();
        var institution = id.equals(NONE) ? Scorecards.NOBODY : id;
        if (own(register, reader).filter(mine -> !mine.contains(institution)).isPresent()) {
            return Optional.empty();
        }
        var cards = scorecards.list(register);
        var free = cards.getLast();
        return cards.stream()
                .filter(card -> card.institution().equals(institution))
                .findFirst()
                .map(card -> new ScorecardPage(
                        id,
                        name(register, institution),
                        Words.day(today()),
                        today(),
                        line(register, card),
                        card.activities().stream()
                                .map(leaf -> activity(register, leaf))
                                .toList(),
                        points(register, institution),
                        card.datasets(),
                        FindingPages.writes(reader) && !institution.equals(Scorecards.NOBODY)
                                ? choices(register, free.activities())
                                : List.of(),
                        FindingPages.writes(reader) && !institution.equals(Scorecards.NOBODY),
                        form,
                        refusal));
    }

    private static ScorecardPage.Activity activity(Register register, Node.Activity leaf) {
        return new ScorecardPage.Activity(
                "/governance/activities/" + leaf.id(),
                name(register, leaf.id()),
                leaf.progress().code(),
                leaf.figure().map(Lines::percent).orElse(""));
    }

    private static List<Part.Choice> choices(Register register, List<Node.Activity> leaves) {
        return leaves.stream()
                .map(leaf -> Part.Choice.of(leaf.id(), name(register, leaf.id())))
                .toList();
    }

    private List<Body.ActionPoint> points(Register register, String institution) {
        var points = new ArrayList<Body.ActionPoint>();
        for (var body : bodies.list(register)) {
            var theirs = body.seats().stream()
                    .filter(seat -> seat.institution().equals(institution))
                    .map(Body.Seat::id)
                    .collect(Collectors.toSet());
            if (!theirs.isEmpty()) {
                bodies.actionPoints(body.id()).stream()
                        .filter(point -> theirs.contains(point.seat()))
                        .forEach(points::add);
            }
        }
        points.sort(Comparator.comparing(Body.ActionPoint::isOwed).reversed().thenComparing(Body.ActionPoint::due));
        return List.copyOf(points);
    }

    boolean isToCome(LocalDate day) {
        return day.isAfter(today());
    }

    private LocalDate today() {
        return Baghdad.day(clock.instant());
    }
}
