package iq.masar.journeys.web;

import iq.masar.journeys.JourneyReply;
import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.JourneyReply.Unknown;
import iq.masar.journeys.Journeys;
import iq.masar.journeys.Journeys.Step;
import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Operations: the list, a new one, one and its steps. */
@Controller
class JourneyPages {
    private static final int MOST_SEATS = 5_000;
    private static final int LONGEST = 120;
    private final Journeys journeys;
    private final JourneyView view;
    private final Receptions receptions;

    JourneyPages(Journeys journeys, JourneyView view, Receptions receptions) {
        this.journeys = journeys;
        this.view = view;
        this.receptions = receptions;
    }

    @GetMapping("/journeys")
    Answer list(Actor reader) {
        return Answer.show(new JourneyListPage(
                journeys.list(reader).stream()
                        .map(journey -> view.row(journey, reader))
                        .toList(),
                reader.is(Role.OPERATION_OFFICER)));
    }

    @GetMapping("/journeys/new")
    Answer ask(Form form) {
        return Answer.show(new NewJourneyPage(form, receptions.choices(), ""));
    }

    @PostMapping("/journeys")
    Answer plan(Actor by, Form form) {
        for (var field : List.of("means", "carrier", "from", "to", "committee", "reception")) {
            form.require(field, "journeys." + field + ".missing").maximum(field, LONGEST);
        }
        var seats = form.integer("seats");
        if (form.problemOf("seats").isEmpty()
                && (seats.isEmpty() || seats.getAsInt() < 1 || seats.getAsInt() > MOST_SEATS)) {
            form.problem("seats", "journeys.seats.missing", MOST_SEATS);
        }
        var day = form.date("day");
        if (form.problemOf("day").isEmpty() && day.isEmpty()) {
            form.problem("day", "journeys.day.missing");
        }
        if (!form.isSound()) {
            return Answer.unprocessable(new NewJourneyPage(form, receptions.choices(), ""));
        }
        var plan = new Journeys.Plan(
                form.text("means"),
                form.text("carrier"),
                form.text("from"),
                form.text("to"),
                seats.orElse(1),
                day.orElse(LocalDate.MIN),
                form.text("committee"),
                new OfficeCode(form.text("reception")));
        return switch (journeys.plan(plan, by)) {
            case Done done -> Answer.to("/journeys/" + done.id());
            case Unknown unknown -> Answer.missing();
            case JourneyReply refused ->
                Answer.refused(new NewJourneyPage(form, receptions.choices(), JourneyRefusals.title(refused)));
        };
    }

    @GetMapping("/journeys/{id}")
    Answer show(@PathVariable UUID id, Actor reader, Form form) {
        return journeys.find(id, reader)
                .map(journey -> Answer.show(view.page(journey, reader, form, "")))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/journeys/{id}/steps")
    Answer step(@PathVariable UUID id, Actor by, Form form) {
        return Arrays.stream(Step.values())
                .filter(step -> form.has("step", step.code()))
                .findFirst()
                .map(step -> shown(journeys.take(id, step, by), id, by, form))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/journeys/{id}/cancellation")
    Answer cancel(@PathVariable UUID id, Actor by, Form form) {
        form.require("reason", "journeys.cancel.reason.missing").maximum("reason", LONGEST);
        return form.isSound()
                ? shown(journeys.cancel(id, form.text("reason"), by), id, by, form)
                : journeys.find(id, by)
                        .map(journey -> Answer.unprocessable(view.page(journey, by, form, "")))
                        .orElseGet(Answer::missing);
    }

    private Answer shown(JourneyReply reply, UUID id, Actor by, Form form) {
        return switch (reply) {
            case Done done -> Answer.to("/journeys/" + id);
            case Unknown unknown -> Answer.missing();
            case JourneyReply refused -> view.refused(id, by, form, refused);
        };
    }
}
