package iq.masar.journeys.web;

import iq.masar.journeys.JourneyReply;
import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.JourneyReply.Unknown;
import iq.masar.journeys.Lodgings;
import iq.masar.kernel.Actor;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lodging on the way: start, end, housed days (RET-38). */
@Controller
class LodgingPages {
    private static final int LONGEST = 60;
    private final Lodgings lodgings;

    LodgingPages(Lodgings lodgings) {
        this.lodgings = lodgings;
    }

    @GetMapping("/lodgings")
    Answer list(Form form) {
        return Answer.show(page(form, ""));
    }

    @PostMapping("/lodgings")
    Answer begin(Actor by, Form form) {
        form.require("reference", "journeys.lodging.reference.missing").maximum("reference", LONGEST);
        var starts = form.date("starts");
        var ends = form.date("ends");
        if (form.problemOf("starts").isEmpty() && starts.isEmpty()) {
            form.problem("starts", "journeys.lodging.starts.missing");
        }
        if (starts.isPresent() && ends.filter(starts.get()::isAfter).isPresent()) {
            form.problem("ends", "journeys.lodging.ends.before");
        }
        if (!form.isSound()) {
            return Answer.unprocessable(page(form, ""));
        }
        return switch (lodgings.begin(form.text("reference"), starts.orElse(LocalDate.MIN), ends, by)) {
            case Done done -> Answer.to("/lodgings");
            case JourneyReply refused ->
                Answer.unprocessable(page(form.problem("reference", "journeys.lodging.reference.unknown"), ""));
        };
    }

    @PostMapping("/lodgings/{id}/end")
    Answer end(@PathVariable UUID id, Actor by, Form form) {
        var field = "end." + id;
        var day = form.date(field);
        if (form.problemOf(field).isEmpty() && day.isEmpty()) {
            form.problem(field, "journeys.lodging.ends.missing");
        }
        if (!form.isSound()) {
            return Answer.unprocessable(page(form, ""));
        }
        return switch (lodgings.end(id, day.orElse(LocalDate.MIN), by)) {
            case Done done -> Answer.to("/lodgings");
            case Unknown unknown -> Answer.missing();
            case JourneyReply refused ->
                Answer.unprocessable(page(form.problem(field, "journeys.lodging.ends.before"), ""));
        };
    }

    private LodgingsPage page(Form form, String refusal) {
        var sum = lodgings.sum();
        return new LodgingsPage(
                form,
                lodgings.list().stream()
                        .map(stay -> new LodgingsPage.Row(
                                stay.lodging().id().toString(),
                                stay.number(),
                                Words.day(stay.lodging().starts()),
                                stay.lodging().ends().map(Words::day).orElse(""),
                                stay.days(),
                                stay.lodging().ends().isEmpty()))
                        .toList(),
                sum.days(),
                sum.people(),
                refusal);
    }
}
