package iq.masar.journeys.web.gate;

import iq.masar.journeys.Boards;
import iq.masar.journeys.JourneyReply;
import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.JourneyReply.Unknown;
import iq.masar.journeys.Journeys;
import iq.masar.journeys.gate.Arrivals;
import iq.masar.journeys.gate.Gate;
import iq.masar.journeys.gate.HandOvers;
import iq.masar.journeys.web.JourneyRefusals;
import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The gate for the office that runs an operation, the reception for the office that receives it. */
@Controller
class GatePages {
    private final Journeys journeys;
    private final Boards boards;
    private final Arrivals arrivals;
    private final Gate gate;
    private final HandOvers handOvers;
    private final GateView view;

    GatePages(Journeys journeys, Boards boards, Arrivals arrivals, Gate gate, HandOvers handOvers, GateView view) {
        this.journeys = journeys;
        this.boards = boards;
        this.arrivals = arrivals;
        this.gate = gate;
        this.handOvers = handOvers;
        this.view = view;
    }

    @GetMapping("/journeys/{id}/gate")
    Answer gate(@PathVariable UUID id, Actor reader, Form form) {
        return journeys.find(id, reader)
                .flatMap(journey ->
                        boards.open(id, reader).map(lines -> Answer.show(view.gate(journey, lines, form, ""))))
                .orElseGet(Answer::missing);
    }

    @GetMapping("/journeys/{id}/reception")
    Answer reception(@PathVariable UUID id, Actor reader, Form form) {
        return reception(id, reader, form, "");
    }

    private Answer reception(UUID id, Actor reader, Form form, String refusal) {
        return journeys.find(id, reader)
                .flatMap(journey -> arrivals.open(id, reader)
                        .map(lines -> view.reception(journey, lines, form, refusal))
                        .map(page -> refusal.isEmpty() ? Answer.show(page) : Answer.refused(page)))
                .orElseGet(Answer::missing);
    }

    /** The mechanism offered, accepted or declined (RET-37). */
    @PostMapping("/journeys/{id}/offers")
    Answer offer(@PathVariable UUID id, Actor by, Form form) {
        return answered(arrivals.offer(id, form.integer("line").orElse(0), form.text("said"), by), id, by, form);
    }

    /** The intake of somebody who accepted, at the branch that will keep it. */
    @PostMapping("/journeys/{id}/intakes")
    Answer intake(@PathVariable UUID id, Actor by, Form form) {
        var branch = new OfficeCode(form.text("branch"));
        var spoken = form.text("spoken");
        var reply = handOvers.intake(id, form.integer("line").orElse(0), branch, spoken, by);
        return reply instanceof Done // the next one mostly goes to the same branch
                ? Answer.to("/journeys/" + id + "/reception?branch=" + branch + "&spoken="
                        + URLEncoder.encode(spoken, StandardCharsets.UTF_8))
                : answered(reply, id, by, form);
    }

    /** Somebody who is on no line. */
    @PostMapping("/journeys/{id}/newcomers")
    Answer welcome(@PathVariable UUID id, Actor by, Form form) {
        return answered(arrivals.welcome(id, by), id, by, form);
    }

    /** What became of somebody unaccounted for was found out. */
    @PostMapping("/journeys/{id}/resolutions")
    Answer resolve(@PathVariable UUID id, Actor by, Form form) {
        return answered(gate.resolve(id, form.integer("line").orElse(0), by), id, by, form);
    }

    private Answer answered(JourneyReply reply, UUID id, Actor by, Form form) {
        return switch (reply) {
            case Done done -> Answer.to("/journeys/" + id + "/reception");
            case Unknown unknown -> Answer.missing();
            case JourneyReply refused -> reception(id, by, form, JourneyRefusals.title(refused));
        };
    }
}
