package iq.masar.journeys.web.board;

import iq.masar.journeys.JourneyReply;
import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.JourneyReply.Unknown;
import iq.masar.journeys.Journeys;
import iq.masar.journeys.Seatings;
import iq.masar.journeys.web.JourneyRefusals;
import iq.masar.kernel.Actor;
import iq.masar.ui.Answer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Seats given to everybody at once: how far it is, stopped, gone on with. */
@Controller
class SeatingPages {
    private final Journeys journeys;
    private final Seatings seatings;

    SeatingPages(Journeys journeys, Seatings seatings) {
        this.journeys = journeys;
        this.seatings = seatings;
    }

    @GetMapping("/journeys/{id}/seating")
    Answer show(@PathVariable UUID id, Actor reader) {
        return page(id, reader, "").map(Answer::show).orElseGet(Answer::missing);
    }

    @PostMapping("/journeys/{id}/seating")
    Answer goOn(@PathVariable UUID id, Actor by) {
        return answered(id, by, seatings.begin(id, by));
    }

    @PostMapping("/journeys/{id}/seating/stop")
    Answer stop(@PathVariable UUID id, Actor by) {
        return answered(id, by, seatings.stop(id, by));
    }

    private Answer answered(UUID id, Actor by, JourneyReply reply) {
        return switch (reply) {
            case Done done -> Answer.to("/journeys/" + id + "/seating");
            case Unknown unknown -> Answer.missing();
            case JourneyReply refused ->
                page(id, by, JourneyRefusals.title(refused))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
        };
    }

    private Optional<SeatingPage> page(UUID id, Actor reader, String refusal) {
        return journeys.find(id, reader)
                .flatMap(journey -> seatings.find(id, reader)
                        .map(seating -> new SeatingPage(
                                id.toString(),
                                journey.number(),
                                seating,
                                seatings.isRunning(id),
                                journey.isOpen(),
                                refusal)));
    }
}
