package iq.masar.emergency.web;

import iq.masar.emergency.EmergencyId;
import iq.masar.emergency.EmergencyOversight;
import iq.masar.emergency.EmergencyReadings;
import iq.masar.emergency.EmergencyReply;
import iq.masar.emergency.EmergencyReply.Done;
import iq.masar.emergency.EmergencyReply.Unknown;
import iq.masar.emergency.EmergencySummary;
import iq.masar.emergency.model.Finding;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Reviewing an emergency reading, and telling the person. */
@Controller
class OversightPages {
    private static final Set<String> WAYS = Set.of("visit", "call", "letter");
    private static final int LONGEST = 2_000;
    private static final int LONGEST_DELAY_YEARS = 1;

    private final EmergencyOversight oversight;
    private final EmergencyReadings readings;
    private final Views views;
    private final Clock clock;

    OversightPages(EmergencyOversight oversight, EmergencyReadings readings, Views views, Clock clock) {
        this.oversight = oversight;
        this.readings = readings;
        this.views = views;
        this.clock = clock;
    }

    @PostMapping("/emergencies/{id}/review")
    Answer review(@PathVariable UUID id, Actor officer, Form form) {
        var finding = Finding.find(form.text("finding"));
        if (finding.isEmpty()) {
            form.problem("finding", "emergency.review.finding-missing");
        }
        form.require("review", "emergency.review.words-missing").maximum("review", LONGEST);
        return acted(
                id,
                officer,
                form,
                found -> oversight.review(found.facts().id(), finding.orElseThrow(), form.text("review"), officer));
    }

    @PostMapping("/emergencies/{id}/person")
    Answer told(@PathVariable UUID id, Actor by, Form form) {
        var how = form.text("how");
        if (!WAYS.contains(how)) {
            form.problem("how", "emergency.told.how-missing");
        }
        return acted(id, by, form, found -> oversight.told(found.facts().id(), how, by));
    }

    @PostMapping("/emergencies/{id}/delay")
    Answer delay(@PathVariable UUID id, Actor officer, Form form) {
        var today = Baghdad.day(clock.instant());
        var until = form.date("until");
        if (until.filter(day -> day.isAfter(today) && !day.isAfter(today.plusYears(LONGEST_DELAY_YEARS)))
                .isEmpty()) {
            form.problem("until", "emergency.delay.until-wrong");
        }
        form.require("order", "emergency.delay.order-missing").maximum("order", LONGEST);
        return acted(
                id,
                officer,
                form,
                found -> oversight.delay(found.facts().id(), until.orElseThrow(), form.text("order"), officer));
    }

    private Answer acted(UUID id, Actor actor, Form form, Function<EmergencySummary, EmergencyReply> act) {
        var found = readings.find(new EmergencyId(id), actor);
        if (found.isEmpty()) {
            return Answer.missing();
        }
        if (!form.isSound()) {
            return Answer.unprocessable(views.page(found.get(), actor, form, ""));
        }
        return switch (act.apply(found.get())) {
            case Done done -> Answer.to("/emergencies/" + id);
            case Unknown unknown -> Answer.missing();
            case EmergencyReply refused -> Answer.refused(views.page(found.get(), actor, form, Views.refusal(refused)));
        };
    }
}
