package iq.masar.briefings.web;

import iq.masar.briefings.Briefing;
import iq.masar.briefings.BriefingReply;
import iq.masar.briefings.Briefings;
import iq.masar.briefings.Partner;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Briefings (GOV-42, GOV-43): for a partner only those it came to exist. */
@Controller
class BriefingPages {
    private final Briefings briefings;
    private final Registry registry;
    private final Views views;

    BriefingPages(Briefings briefings, Registry registry, Views views) {
        this.briefings = briefings;
        this.registry = registry;
        this.views = views;
    }

    static boolean keeps(Actor actor) {
        return actor.is(Role.SECRETARIAT) || actor.is(Role.NATIONAL_ADMINISTRATION);
    }

    @GetMapping("/briefings")
    Answer list(Actor reader) {
        return Answer.show(views.list(reader, Form.empty()));
    }

    @PostMapping("/briefings")
    Answer plan(Actor clerk, Form form) {
        form.require("title", "briefings.title-missing").maximum("title", 200);
        form.require("parts", "briefings.parts-missing").maximum("parts", 2_000);
        var day = form.date("day");
        if (day.isEmpty() && form.problemOf("day").isEmpty()) {
            form.problem("day", "briefings.day-missing");
        }
        if (registry.read()
                .find(form.text("body"))
                .filter(one -> one.kind().equals("body"))
                .isEmpty()) {
            form.problem("body", "briefings.body-missing");
        }
        if (!form.isSound()) {
            return Answer.unprocessable(views.list(clerk, form));
        }
        var parts = form.text("parts").lines().map(String::strip).filter(line -> !line.isEmpty());
        return Answer.to("/briefings/"
                + briefings.plan(form.text("title"), day.orElseThrow(), form.text("body"), parts.toList(), clerk));
    }

    @GetMapping("/briefings/{id}")
    Answer show(@PathVariable UUID id, Actor reader) {
        return find(id, reader)
                .map(one -> Answer.show(views.one(one, reader, Form.empty(), "")))
                .orElseGet(Answer::missing);
    }

    @GetMapping("/briefings/papers/{paper}")
    Answer read(@PathVariable UUID paper, Actor reader) {
        return views.paper(paper).map(Answer::show).orElseGet(Answer::missing);
    }

    /** As far as it exists for the reader. */
    private Optional<Briefing> find(UUID id, Actor reader) {
        return briefings
                .find(id)
                .filter(one -> !reader.is(Role.PARTNER)
                        || Partner.of(registry.read(), reader)
                                .filter(own -> one.isAttendedBy(own.id()))
                                .isPresent());
    }

    @PostMapping("/briefings/{id}/participants")
    Answer attend(@PathVariable UUID id, Actor clerk, Form form) {
        var part = form.integer("part");
        if (part.isEmpty()) {
            form.problem("part", "briefings.part-missing");
        }
        return as(id, clerk, form, partner -> briefings.attend(id, partner, part.orElseThrow(), clerk));
    }

    @PostMapping("/briefings/{id}/papers")
    Answer attach(@PathVariable UUID id, Actor clerk, Form form) {
        var paper = form.uuid("paper");
        if (paper.isEmpty()) {
            form.problem("paper", "briefings.paper-missing");
        }
        return acted(id, clerk, form, () -> briefings.attach(id, paper.orElseThrow(), clerk));
    }

    @PostMapping("/briefings/{id}/questions")
    Answer ask(@PathVariable UUID id, Actor asker, Form form) {
        form.require("question", "briefings.question-missing").maximum("question", 2_000);
        return as(id, asker, form, partner -> briefings.ask(id, partner, form.text("question"), asker));
    }

    @PostMapping("/briefings/{id}/questions/{question}/answer")
    Answer answer(@PathVariable UUID id, @PathVariable UUID question, Actor clerk, Form form) {
        form.require("answer", "briefings.answer-missing").maximum("answer", 5_000);
        return acted(id, clerk, form, () -> briefings.answer(id, question, form.text("answer"), clerk));
    }

    @PostMapping("/briefings/{id}/questions/{question}/point")
    Answer follow(@PathVariable UUID id, @PathVariable UUID question, Actor clerk, Form form) {
        var due = form.date("due");
        if (due.isEmpty() && form.problemOf("due").isEmpty()) {
            form.problem("due", "briefings.due-missing");
        }
        var seat = form.uuid("seat").filter(one -> views.isSeat(id, one));
        if (seat.isEmpty()) {
            form.problem("seat", "briefings.seat-missing");
        }
        return acted(
                id, clerk, form, () -> briefings.follow(id, question, seat.orElseThrow(), due.orElseThrow(), clerk));
    }

    @PostMapping("/briefings/{id}/commitments")
    Answer commit(@PathVariable UUID id, Actor clerk, Form form) {
        form.require("commitment", "briefings.commitment-missing").maximum("commitment", 2_000);
        var due = form.date("by");
        return as(id, clerk, form, partner -> briefings.commit(id, partner, form.text("commitment"), due, clerk));
    }

    /** On behalf of the actor's own partner, or of the one that was chosen. */
    private Answer as(UUID id, Actor actor, Form form, Function<Partner, BriefingReply> act) {
        var register = registry.read();
        var partner = partner(register, actor, form);
        if (partner.isEmpty()) {
            form.problem("partner", "briefings.partner-missing");
        }
        return acted(id, actor, form, () -> act.apply(partner.orElseThrow()));
    }

    private static Optional<Partner> partner(Register register, Actor actor, Form form) {
        return actor.is(Role.PARTNER) ? Partner.of(register, actor) : Partner.find(register, form.text("partner"));
    }

    private Answer acted(UUID id, Actor actor, Form form, Supplier<BriefingReply> act) {
        var found = find(id, actor);
        if (found.isEmpty()) {
            return Answer.missing();
        }
        if (!form.isSound()) {
            return Answer.unprocessable(views.one(found.get(), actor, form, ""));
        }
        return switch (act.get()) {
            case BriefingReply.Done done -> Answer.to("/briefings/" + id);
            case BriefingReply.NotForPartners(var title, var release) ->
                refused(
                        found.get(),
                        actor,
                        form,
                        Words.t("briefings.reply.not-for-partners", title, Words.t("roadmap.release." + release)));
            case BriefingReply.NotAttending not ->
                refused(found.get(), actor, form, Words.t("briefings.reply.not-attending"));
            case BriefingReply.PointStands stands ->
                refused(found.get(), actor, form, Words.t("briefings.reply.point-stands"));
            case BriefingReply.Submitted submitted -> Answer.missing();
            case BriefingReply.Unknown unknown -> Answer.missing();
        };
    }

    private Answer refused(Briefing briefing, Actor actor, Form form, String words) {
        return Answer.refused(views.one(briefing, actor, form, words));
    }
}
