package iq.masar.briefings.web;

import iq.masar.briefings.Briefing;
import iq.masar.briefings.Briefings;
import iq.masar.briefings.Partner;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Role;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.Body;
import iq.masar.roadmap.bodies.Endorsements;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Briefings as one reader may see them. */
@Component
class Views {
    private final Briefings briefings;
    private final Endorsements papers;
    private final Bodies bodies;
    private final Registry registry;
    private final Clock clock;

    Views(Briefings briefings, Endorsements papers, Bodies bodies, Registry registry, Clock clock) {
        this.briefings = briefings;
        this.papers = papers;
        this.bodies = bodies;
        this.registry = registry;
        this.clock = clock;
    }

    BriefingListPage list(Actor reader, Form form) {
        var register = registry.read();
        var rows = reader.is(Role.PARTNER)
                ? Partner.of(register, reader).map(briefings::attendedBy).orElse(List.of())
                : briefings.list();
        return new BriefingListPage(
                rows,
                all(register)
                        .filter(Endorsements.Standing::isForPartners)
                        .map(Views::link)
                        .toList(),
                BriefingPages.keeps(reader) ? choices(register) : List.of(),
                form);
    }

    private static List<Part.Choice> choices(Register register) {
        return register.all("body").stream()
                .map(body -> Part.Choice.of(body.id(), Words.label(body.name())))
                .toList();
    }

    private Stream<Endorsements.Standing> all(Register register) {
        return register.all("body").stream().flatMap(body -> papers.papers(body.id()).stream());
    }

    private static Part.Link link(Endorsements.Standing paper) {
        return new Part.Link("/briefings/papers/" + paper.paper(), paper.title());
    }

    BriefingPage one(Briefing briefing, Actor reader, Form form, String refusal) {
        var register = registry.read();
        var body = bodies.find(register, briefing.body());
        return new BriefingPage(
                briefing,
                body.map(found -> Words.label(found.name())).orElse(briefing.body()),
                Partner.all(register).stream().collect(Collectors.toMap(Partner::id, one -> Words.label(one.name()))),
                briefing.papers().stream()
                        .flatMap(id -> papers.paper(id).stream())
                        .filter(Endorsements.Standing::isForPartners)
                        .map(Views::link)
                        .toList(),
                points(briefing),
                may(register, body, reader),
                form,
                refusal);
    }

    private Map<UUID, Body.ActionPoint> points(Briefing briefing) {
        return briefing.questions().stream()
                .flatMap(question -> question.point().stream())
                .flatMap(point -> bodies.actionPoint(point).stream())
                .collect(Collectors.toMap(Body.ActionPoint::id, Function.identity()));
    }

    private BriefingPage.May may(Register register, Optional<Body> body, Actor reader) {
        if (!BriefingPages.keeps(reader)) {
            return new BriefingPage.May(Partner.of(register, reader).map(Partner::id), List.of(), List.of(), List.of());
        }
        return new BriefingPage.May(
                Optional.empty(),
                Partner.all(register).stream()
                        .map(one -> Part.Choice.of(one.id(), Words.label(one.name())))
                        .toList(),
                all(register)
                        .map(paper -> Part.Choice.of(
                                paper.paper().toString(),
                                paper.title() + " · " + Words.t("roadmap.release." + paper.release())))
                        .toList(),
                seats(body)
                        .map(seat -> Part.Choice.of(seat.id().toString(), Words.label(seat.name())))
                        .toList());
    }

    private Stream<Body.Seat> seats(Optional<Body> body) {
        var today = Baghdad.day(clock.instant());
        return body.stream().flatMap(found -> found.standing(today).stream());
    }

    /** Whether this is a seat of the briefing's body, and stands. */
    boolean isSeat(UUID briefing, UUID seat) {
        return briefings
                .find(briefing)
                .map(one -> bodies.find(registry.read(), one.body()))
                .map(this::seats)
                .orElse(Stream.empty())
                .anyMatch(one -> one.id().equals(seat));
    }

    /** A paper that is released for partners; another does not exist here. */
    Optional<ReleasedPaperPage> paper(UUID id) {
        return papers.paper(id)
                .filter(Endorsements.Standing::isForPartners)
                .map(paper -> new ReleasedPaperPage(
                        paper,
                        registry.read()
                                .find(papers.bodyOf(id))
                                .map(entry -> Words.label(entry.name()))
                                .orElse("")));
    }
}
