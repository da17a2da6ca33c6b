package iq.masar.committee.web;

import iq.masar.committee.Committee;
import iq.masar.committee.Committee.Reply;
import iq.masar.committee.Lead;
import iq.masar.committee.Resolution;
import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Committee 373 at work: C1 only (RET-41, RET-42). */
@Controller
class CommitteePages {
    private static final UUID NONE = new UUID(0, 0);
    private static final int SHORT = 120;
    private static final int LONG = 1_000;
    private final Committee committee;
    private final Board board;

    CommitteePages(Committee committee, Board board) {
        this.committee = committee;
        this.board = board;
    }

    @GetMapping("/committee-373")
    Answer show(Form form) {
        return Answer.show(board.page(form, ""));
    }

    @PostMapping("/committee-373/decisions")
    Answer propose(Actor by, Form form) {
        for (var field : List.of("number", "subject", "owner")) {
            form.require(field, "committee." + field + ".missing").maximum(field, LONG);
        }
        var due = form.date("due");
        if (form.problemOf("due").isEmpty() && due.isEmpty()) {
            form.problem("due", "committee.due.missing");
        }
        if (!form.isSound()) {
            return Answer.unprocessable(board.page(form, ""));
        }
        return shown(
                committee.propose(
                        new Resolution(
                                NONE,
                                form.text("number"),
                                form.text("minutes"),
                                form.has("quorum", "yes"),
                                form.text("subject"),
                                new OfficeCode(form.text("owner")),
                                due.orElseThrow(),
                                "proposed"),
                        by),
                form);
    }

    @PostMapping("/committee-373/decisions/{id}")
    Answer advance(@PathVariable UUID id, Actor by, Form form) {
        return shown(committee.advance(id, by), form);
    }

    @PostMapping("/committee-373/leads")
    Answer lead(Actor by, Form form) {
        for (var field : List.of("agency", "route", "source", "sentTo")) {
            form.require(field, "committee.lead." + field + ".missing").maximum(field, LONG);
        }
        form.maximum("licence", SHORT);
        var travellers = form.integer("travellers");
        if (form.problemOf("travellers").isEmpty() && (travellers.isEmpty() || travellers.getAsInt() < 1)) {
            form.problem("travellers", "committee.lead.travellers.missing");
        }
        if (!form.text("period").matches("\\d{4}-\\d{2}(/\\d{4}-\\d{2})?")) {
            form.problem("period", "committee.lead.period.wrong");
        }
        if (!Lead.BANDS.contains(form.text("band"))) {
            form.problem("band", "committee.lead.band.missing");
        }
        if (!form.isSound()) {
            return Answer.unprocessable(board.page(form, ""));
        }
        return shown(
                committee.lead(
                        new Lead(
                                NONE,
                                form.text("agency"),
                                form.text("licence"),
                                form.text("route"),
                                form.text("period"),
                                travellers.orElseThrow(),
                                form.text("band"),
                                form.text("source"),
                                form.text("sentTo")),
                        by),
                form);
    }

    private Answer shown(Reply reply, Form form) {
        return switch (reply) {
            case Reply.Done done -> Answer.to("/committee-373");
            case Reply.Unknown unknown -> Answer.missing();
            case Reply.PersonalData(var field) ->
                Answer.unprocessable(board.page(form.problem(field, "committee.reply.personal-data"), ""));
            case Reply.NumberTaken(var number) ->
                Answer.unprocessable(board.page(form.problem("number", "committee.reply.number-taken", number), ""));
            case Reply.MinutesMissing missing ->
                Answer.refused(board.page(form, Words.t("committee.reply.minutes-missing")));
        };
    }
}
