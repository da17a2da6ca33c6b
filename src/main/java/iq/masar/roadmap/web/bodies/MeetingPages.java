package iq.masar.roadmap.web.bodies;

import iq.masar.access.Accounts;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Role;
import iq.masar.roadmap.bodies.AgendaPapers;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.Body;
import iq.masar.roadmap.bodies.BodyReply;
import iq.masar.roadmap.bodies.Meeting;
import iq.masar.roadmap.bodies.Meetings;
import iq.masar.roadmap.bodies.Minutes;
import iq.masar.roadmap.register.Registry;
import iq.masar.roadmap.web.files.Uploads;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Meetings with their papers and minutes (GOV-07, GOV-08). */
@Controller
class MeetingPages {
    private final Registry registry;
    private final Bodies bodies;
    private final Meetings meetings;
    private final Minutes minutes;
    private final AgendaPapers papers;
    private final Accounts accounts;

    MeetingPages(
            Registry registry,
            Bodies bodies,
            Meetings meetings,
            Minutes minutes,
            AgendaPapers papers,
            Accounts accounts) {
        this.registry = registry;
        this.bodies = bodies;
        this.meetings = meetings;
        this.minutes = minutes;
        this.papers = papers;
        this.accounts = accounts;
    }

    @GetMapping("/governance/meetings/{id}")
    Answer show(@PathVariable UUID id, Actor reader) {
        return page(id, reader, Form.empty(), "").map(Answer::show).orElseGet(Answer::missing);
    }

    @PostMapping("/governance/meetings/{id}/attendance")
    Answer attend(@PathVariable UUID id, Actor clerk, Form form) {
        return acted(id, clerk, form, () -> meetings.attend(id, presence(id, form), clerk));
    }

    private Map<UUID, String> presence(UUID id, Form form) {
        var presence = new HashMap<UUID, String>();
        meetings.find(id)
                .flatMap(meeting -> bodies.find(registry.read(), meeting.body()))
                .ifPresent(body -> body.seats().forEach(seat -> {
                    if (form.has("seat-" + seat.id())) {
                        presence.put(seat.id(), form.text("seat-" + seat.id()));
                    }
                }));
        return presence;
    }

    @PostMapping("/governance/meetings/{id}/papers")
    Answer lay(
            @PathVariable UUID id, Actor clerk, Form form, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        form.require("title", "roadmap.meeting.paper.title-missing").maximum("title", 200);
        var paper = Uploads.read(form, "file", file);
        return acted(id, clerk, form, () -> papers.lay(id, form.text("title"), paper.orElseThrow(), clerk));
    }

    @PostMapping("/governance/meetings/{id}/papers/{file}/withdrawal")
    Answer withdraw(@PathVariable UUID id, @PathVariable UUID file, Actor clerk, Form form) {
        return acted(id, clerk, form, () -> papers.withdraw(id, file, clerk));
    }

    @PostMapping("/governance/meetings/{id}/opening")
    Answer open(@PathVariable UUID id, Actor clerk, Form form) {
        return acted(id, clerk, form, () -> meetings.hold(id, clerk));
    }

    @PostMapping("/governance/meetings/{id}/minutes")
    Answer minute(@PathVariable UUID id, Actor clerk, Form form) {
        form.require("minutes", "roadmap.body.text-missing").maximum("minutes", 100_000);
        return acted(id, clerk, form, () -> minutes.write(id, form.text("minutes"), clerk));
    }

    @PostMapping("/governance/meetings/{id}/circulation")
    Answer circulate(@PathVariable UUID id, Actor clerk, Form form) {
        return acted(id, clerk, form, () -> minutes.circulate(id, clerk));
    }

    @PostMapping("/governance/meetings/{id}/remarks")
    Answer remark(@PathVariable UUID id, Actor member, Form form) {
        return acted(id, member, form, line(form), line -> minutes.remark(id, line, form.text("text"), member));
    }

    @PostMapping("/governance/meetings/{id}/remarks/{position}/answer")
    Answer answer(@PathVariable UUID id, @PathVariable int position, Actor clerk, Form form) {
        form.require("answer", "roadmap.body.text-missing").maximum("answer", 2_000);
        return acted(id, clerk, form, () -> minutes.answer(id, position, form.text("answer"), clerk));
    }

    @PostMapping("/governance/meetings/{id}/approval")
    Answer approve(@PathVariable UUID id, Actor clerk, Form form) {
        form.require("decision", "roadmap.meeting.decision-missing").maximum("decision", 40);
        return acted(id, clerk, form, () -> minutes.approve(id, form.text("decision"), form.text("sha256"), clerk));
    }

    @PostMapping("/governance/meetings/{id}/addenda")
    Answer add(@PathVariable UUID id, Actor clerk, Form form) {
        return acted(id, clerk, form, line(form), line -> minutes.correct(id, line, form.text("text"), clerk));
    }

    /** The line somebody speaks of, with what she says. */
    private static OptionalInt line(Form form) {
        form.require("text", "roadmap.body.text-missing").maximum("text", 5_000);
        var line = form.integer("line");
        if (line.isEmpty() || line.getAsInt() < 1) {
            form.problem("line", "roadmap.meeting.line-wrong");
        }
        return line;
    }

    private Answer acted(UUID id, Actor actor, Form form, OptionalInt line, IntFunction<BodyReply> act) {
        return acted(id, actor, form, () -> act.apply(line.orElseThrow()));
    }

    @PostMapping("/governance/meetings/{id}/cancellation")
    Answer cancel(@PathVariable UUID id, Actor clerk, Form form) {
        form.require("reason", "roadmap.meeting.reason-missing").maximum("reason", 1_000);
        return acted(id, clerk, form, () -> meetings.cancel(id, form.text("reason"), clerk));
    }

    @PostMapping("/governance/meetings/{id}/decisions")
    Answer decide(@PathVariable UUID id, Actor clerk, Form form) {
        form.require("decision-ar", "roadmap.body.text-missing")
                .maximum("decision-ar", 5_000)
                .maximum("decision-en", 5_000);
        return acted(
                id,
                clerk,
                form,
                () -> meetings.decide(id, form.text("decision-ar"), "", form.text("decision-en"), clerk));
    }

    @PostMapping("/governance/meetings/{id}/actions")
    Answer ask(@PathVariable UUID id, Actor clerk, Form form) {
        var point = PointForm.read(form, "point");
        return acted(
                id,
                clerk,
                form,
                () -> meetings.find(id)
                        .map(meeting -> bodies.ask(
                                meeting.body(),
                                Optional.of(id),
                                point.seat().orElseThrow(),
                                point.text(),
                                point.due().orElseThrow(),
                                clerk))
                        .orElse(new BodyReply.Unknown()));
    }

    private Answer acted(UUID id, Actor clerk, Form form, Supplier<BodyReply> act) {
        if (!form.isSound()) {
            return page(id, clerk, form, "").map(Answer::unprocessable).orElseGet(Answer::missing);
        }
        return switch (act.get()) {
            case BodyReply.Unknown unknown -> Answer.missing();
            case BodyReply reply when BodyRefusals.isDone(reply) -> Answer.to("/governance/meetings/" + id);
            case BodyReply refused ->
                page(id, clerk, form, BodyRefusals.words(refused))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
        };
    }

    private Optional<iq.masar.ui.Page> page(UUID id, Actor reader, Form form, String refusal) {
        return meetings.find(id)
                .flatMap(meeting -> bodies.find(registry.read(), meeting.body())
                        .map(body -> page(meeting, body, reader, form, refusal)));
    }

    private iq.masar.ui.Page page(Meeting meeting, Body body, Actor reader, Form form, String refusal) {
        var day = Baghdad.day(meeting.plannedAt());
        var seats = body.standing(day).size();
        var points = bodies.actionPoints(body.id()).stream()
                .filter(point -> point.isOverdue(day)
                        || point.carriedTo().filter(meeting.id()::equals).isPresent())
                .toList();
        return new MeetingPage(
                meeting,
                body,
                points,
                papers.list(meeting.id()),
                Words.moment(meeting.plannedAt()),
                body.rule().map(rule -> rule.needed(seats)),
                reader.is(Role.SECRETARIAT) || reader.is(Role.NATIONAL_ADMINISTRATION),
                minutes.isSeated(body.id(), reader),
                authors(meeting),
                form,
                refusal);
    }

    private Map<UUID, String> authors(Meeting meeting) {
        return meeting.addenda().stream()
                .map(Meeting.Addendum::by)
                .distinct()
                .collect(Collectors.toMap(by -> by, by -> accounts.name(new AccountId(by))));
    }
}
