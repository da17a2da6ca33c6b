package iq.masar.roadmap.web.bodies;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.Body;
import iq.masar.roadmap.bodies.BodyReply;
import iq.masar.roadmap.bodies.Endorsements;
import iq.masar.roadmap.bodies.Meetings;
import iq.masar.roadmap.charters.Charters;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.votes.Rule;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Bodies at work (GOV-04 to GOV-10). */
@Controller
class BodyPages {
    private final Registry registry;
    private final Bodies bodies;
    private final Endorsements endorsements;
    private final Meetings meetings;
    private final Charters charters;

    BodyPages(Registry registry, Bodies bodies, Endorsements endorsements, Meetings meetings, Charters charters) {
        this.registry = registry;
        this.bodies = bodies;
        this.endorsements = endorsements;
        this.meetings = meetings;
        this.charters = charters;
    }

    @GetMapping("/governance/bodies")
    Answer list(Actor reader) {
        return Answer.show(
                new BodyListPage(bodies.list(registry.read()), charters.all(), meetings.newest(), writes(reader)));
    }

    @GetMapping("/governance/bodies/{id}")
    Answer show(@PathVariable String id, Actor reader) {
        return page(id, reader, Form.empty(), "").map(Answer::show).orElseGet(Answer::missing);
    }

    @PostMapping("/governance/bodies/{id}/rules")
    Answer adopt(@PathVariable String id, Actor officer, Form form) {
        form.require("source", "roadmap.body.source-missing").maximum("source", 300);
        var part = form.integer("quorum").orElse(0);
        var of = form.integer("quorum_of").orElse(0);
        if (part < 1 || of < part || of > 100) {
            form.problem("quorum", "roadmap.body.quorum-wrong");
        }
        var majority = List.of("simple", "two-thirds", "unanimous").contains(form.text("majority"))
                ? form.text("majority")
                : "simple";
        return acted(id, officer, form, () -> {
            bodies.adopt(id, new Rule(part, of, Rule.Majority.of(majority)), form.text("source"), officer);
            return new BodyReply.Done(new UUID(0, 0));
        });
    }

    @PostMapping("/governance/bodies/{id}/decisions")
    Answer decide(@PathVariable String id, Actor officer, Form form) {
        form.require("decision-ar", "roadmap.body.text-missing")
                .maximum("decision-ar", 5_000)
                .maximum("decision-en", 5_000);
        return acted(
                id,
                officer,
                form,
                () -> bodies.decide(
                        id,
                        form.uuid("meeting"),
                        form.text("decision-ar"),
                        form.text("decision-ckb"),
                        form.text("decision-en"),
                        officer));
    }

    @PostMapping("/governance/bodies/{id}/actions")
    Answer ask(@PathVariable String id, Actor officer, Form form) {
        var point = PointForm.read(form, "text");
        return acted(
                id,
                officer,
                form,
                () -> bodies.ask(
                        id,
                        form.uuid("meeting"),
                        point.seat().orElseThrow(),
                        point.text(),
                        point.due().orElseThrow(),
                        officer));
    }

    @PostMapping("/governance/bodies/{id}/actions/{action}/end")
    Answer finish(@PathVariable String id, @PathVariable UUID action, Actor officer, Form form) {
        return acted(id, officer, form, () -> bodies.finish(action, form.text("evidence"), officer));
    }

    @PostMapping("/governance/bodies/{id}/actions/{action}/carriage")
    Answer carry(@PathVariable String id, @PathVariable UUID action, Actor officer, Form form) {
        return acted(
                id,
                officer,
                form,
                () -> form.uuid("meeting")
                        .map(meeting -> bodies.carry(action, meeting, officer))
                        .orElse(new BodyReply.Unknown()));
    }

    @PostMapping("/governance/bodies/{id}/actions/{action}/dropping")
    Answer drop(@PathVariable String id, @PathVariable UUID action, Actor officer, Form form) {
        return acted(id, officer, form, () -> bodies.drop(action, form.text("dropped-by"), officer));
    }

    @PostMapping("/governance/bodies/{id}/papers")
    Answer paper(@PathVariable String id, Actor officer, Form form) {
        form.require("title", "roadmap.body.title-missing").maximum("title", 200);
        form.require("ar", "roadmap.body.text-missing").maximum("ar", 100_000);
        return acted(
                id,
                officer,
                form,
                () -> new BodyReply.Done(endorsements.save(
                        id, form.text("title"), form.text("ar"), form.text("ckb"), form.text("en"), officer)));
    }

    @PostMapping("/governance/bodies/{id}/meetings")
    Answer plan(@PathVariable String id, Actor officer, Form form) {
        var day = form.date("day");
        var time = form.time("time");
        if (day.isEmpty() && form.problemOf("day").isEmpty()) {
            form.problem("day", "roadmap.meeting.day-missing");
        }
        form.require("agenda", "roadmap.meeting.agenda-missing").maximum("agenda", 5_000);
        return acted(
                id,
                officer,
                form,
                () -> meetings.plan(
                        id,
                        day.orElseThrow().atTime(time.orElse(java.time.LocalTime.of(10, 0))),
                        form.text("place"),
                        form.text("agenda")
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList(),
                        officer));
    }

    private Answer acted(String id, Actor officer, Form form, Supplier<BodyReply> act) {
        if (bodies.find(registry.read(), id).isEmpty()) {
            return Answer.missing();
        }
        return BodyRefusals.acted(form, act, "/governance/bodies/" + id, refusal -> page(id, officer, form, refusal));
    }

    private Optional<iq.masar.ui.Page> page(String id, Actor reader, Form form, String refusal) {
        var register = registry.read();
        return bodies.find(register, id)
                .map(body -> new BodyPage(
                        body,
                        Words.label(body.name()),
                        charter(register, id),
                        work(register, body),
                        writes(reader),
                        form,
                        refusal));
    }

    private static boolean writes(Actor reader) {
        return reader.is(Role.SECRETARIAT) || reader.is(Role.NATIONAL_ADMINISTRATION);
    }

    private BodyPage.Charter charter(Register register, String body) {
        return new BodyPage.Charter(
                charters.history(body).stream()
                        .findFirst()
                        .map(charter -> CharterPages.facts(register, charter))
                        .orElse(Map.of()),
                charters.mandates(body).stream()
                        .findFirst()
                        .map(mandate -> Words.label(mandate.text()))
                        .orElse(""));
    }

    private BodyPage.Work work(Register register, Body body) {
        var attested = endorsements.list(body.id()).stream()
                .filter(one -> one.state().equals("attested"))
                .map(one -> new BodyPage.Attested(
                        one.subject()
                                .flatMap(register::find)
                                .map(entry -> Words.label(entry.name()))
                                .orElse(""),
                        "/governance/entries/" + one.subject().orElse(""),
                        one.attestedOn().map(Words::day).orElse(""),
                        one.source()))
                .toList();
        return new BodyPage.Work(
                meetings.list(body.id()),
                bodies.decisions(body.id()),
                bodies.actionPoints(body.id()),
                endorsements.papers(body.id()),
                attested,
                body.seats().stream()
                        .map(seat -> Part.Choice.of(seat.id().toString(), Words.label(seat.name())))
                        .toList());
    }
}
