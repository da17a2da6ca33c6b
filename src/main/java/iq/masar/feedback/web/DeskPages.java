package iq.masar.feedback.web;

import iq.masar.feedback.Attachments;
import iq.masar.feedback.ComplaintDesk;
import iq.masar.feedback.ComplaintId;
import iq.masar.feedback.ComplaintReply;
import iq.masar.feedback.ComplaintReply.Done;
import iq.masar.feedback.ComplaintReply.Unknown;
import iq.masar.feedback.ComplaintSummary;
import iq.masar.feedback.Gravity;
import iq.masar.feedback.OpenedComplaint;
import iq.masar.feedback.Outcome;
import iq.masar.kernel.Actor;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The complaints officers' pages. */
@Controller
class DeskPages {
    private static final int LONGEST = 20_000;
    private final ComplaintDesk desk;
    private final Attachments attachments;
    private final Lines lines;

    DeskPages(ComplaintDesk desk, Attachments attachments, Lines lines) {
        this.desk = desk;
        this.attachments = attachments;
        this.lines = lines;
    }

    @GetMapping("/complaints")
    Answer list(Actor reader, Form form) {
        var open = !form.has("show", "settled");
        var rows = desk.list(reader, open).stream().map(lines::row).toList();
        var filters = List.of(
                new Part.Tab("/complaints", Words.t("feedback.list.open"), open ? rows.size() : -1, open),
                new Part.Tab(
                        "/complaints?show=settled", Words.t("feedback.list.settled"), open ? -1 : rows.size(), !open));
        return Answer.show(new ComplaintListPage(rows, filters, desk.isOfficer(reader)));
    }

    @GetMapping("/complaints/{id}")
    Answer show(@PathVariable UUID id, Actor reader) {
        return desk.open(new ComplaintId(id), reader)
                .map(opened -> Answer.show(page(opened, Form.empty(), "", reader)))
                .orElseGet(Answer::missing);
    }

    @GetMapping("/complaints/{id}/attachments/{number}")
    Answer attachment(@PathVariable UUID id, @PathVariable int number, Actor reader) {
        return attachments
                .open(new ComplaintId(id), number, reader)
                .map(file -> Answer.file(
                        "attachment-" + number + "." + file.kind().ending(),
                        file.kind().mediaType(),
                        file.content()))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/complaints/{id}/triage")
    Answer triage(@PathVariable UUID id, Actor reader, Form form) {
        var gravity = Gravity.find(form.text("gravity"));
        if (gravity.isEmpty()) {
            form.problem("gravity", "feedback.triage.missing");
        }
        return acted(id, reader, form, () -> desk.triage(new ComplaintId(id), gravity.orElseThrow(), reader));
    }

    @PostMapping("/complaints/{id}/take")
    Answer take(@PathVariable UUID id, Actor reader, Form form) {
        return acted(id, reader, form, () -> desk.take(new ComplaintId(id), reader));
    }

    @PostMapping("/complaints/{id}/review")
    Answer review(@PathVariable UUID id, Actor reader, Form form) {
        return acted(id, reader, form, () -> desk.review(new ComplaintId(id), reader));
    }

    @PostMapping("/complaints/{id}/answer")
    Answer answer(@PathVariable UUID id, Actor reader, Form form) {
        var outcome = outcome(form);
        return acted(
                id, reader, form, () -> desk.respond(new ComplaintId(id), outcome.get(), form.text("text"), reader));
    }

    @PostMapping("/complaints/{id}/decision")
    Answer decide(@PathVariable UUID id, Actor reader, Form form) {
        var outcome = outcome(form);
        return acted(
                id, reader, form, () -> desk.decide(new ComplaintId(id), outcome.get(), form.text("text"), reader));
    }

    private static Supplier<Outcome> outcome(Form form) {
        var outcome = Outcome.find(form.text("outcome"));
        if (outcome.isEmpty()) {
            form.problem("outcome", "feedback.answer.outcome-missing");
        }
        form.require("text", "feedback.answer.text-missing").maximum("text", LONGEST);
        return outcome::orElseThrow;
    }

    private Answer acted(UUID id, Actor reader, Form form, Supplier<ComplaintReply> act) {
        var complaint = new ComplaintId(id);
        if (!form.isSound()) {
            return desk.open(complaint, reader)
                    .map(opened -> Answer.unprocessable(page(opened, form, "", reader)))
                    .orElseGet(Answer::missing);
        }
        return switch (act.get()) {
            case Done done -> Answer.to("/complaints/" + done.id());
            case Unknown unknown -> Answer.missing();
            case ComplaintReply refused ->
                desk.open(complaint, reader)
                        .map(opened -> Answer.refused(page(opened, form, refusal(refused), reader)))
                        .orElseGet(Answer::missing);
        };
    }

    private static String refusal(ComplaintReply refused) {
        return Words.t(Replies.key(refused), Replies.args(refused));
    }

    private ComplaintPage page(OpenedComplaint opened, Form form, String refusal, Actor reader) {
        return new ComplaintPage(
                opened,
                lines.row(opened.summary()),
                form,
                act(opened.summary(), reader),
                refusal,
                lines.gravities(),
                lines.outcomes(),
                attachments.list(opened.summary().id(), reader));
    }

    /** What this reader may do next; a page offers nothing else. */
    private static String act(ComplaintSummary summary, Actor reader) {
        var mine = summary.officer().filter(reader.account()::equals).isPresent();
        return switch (summary.state()) {
            case "received" -> "triage";
            case "triaged" -> "take";
            case "assigned" -> mine ? "review" : "taken";
            case "in-review" -> mine ? "answer" : "taken";
            case "appealed" -> mine ? "other" : "decision";
            default -> "";
        };
    }
}
