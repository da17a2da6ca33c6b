package iq.masar.emergency.web;

import iq.masar.access.Sessions;
import iq.masar.casework.CaseNumber;
import iq.masar.emergency.Emergencies;
import iq.masar.emergency.EmergencyId;
import iq.masar.emergency.EmergencyReadings;
import iq.masar.emergency.EmergencyReason;
import iq.masar.emergency.EmergencyReply;
import iq.masar.emergency.EmergencyReply.Done;
import iq.masar.emergency.EmergencyReply.Unknown;
import iq.masar.emergency.NewEmergency;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import iq.masar.vault.Reading;
import iq.masar.vault.emergency.EmergencyTerms;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking for an emergency reading, approving it, and reading. */
@Controller
class EmergencyPages {
    private static final int LONGEST = 2_000;
    /** Approvals need a proof of who acts no older than this (ASVS 7.5.3). */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Emergencies emergencies;
    private final EmergencyReadings readings;
    private final Sessions sessions;
    private final Views views;

    EmergencyPages(Emergencies emergencies, EmergencyReadings readings, Sessions sessions, Views views) {
        this.emergencies = emergencies;
        this.readings = readings;
        this.sessions = sessions;
        this.views = views;
    }

    @GetMapping("/emergencies")
    Answer list(Actor reader) {
        var mayAsk = !reader.is(Role.COORDINATOR) && !reader.is(Role.DATA_PROTECTION_OFFICER);
        return Answer.show(new EmergencyListPage(
                readings.list(reader).stream().map(views::row).toList(), mayAsk));
    }

    @GetMapping("/emergencies/new")
    Answer begin(Form form) {
        return Answer.show(views.asking(form, ""));
    }

    @PostMapping("/emergencies")
    Answer ask(Actor requester, Form form) {
        var wish = wish(form);
        if (wish.isEmpty()) {
            return Answer.unprocessable(views.asking(form, ""));
        }
        return switch (emergencies.ask(wish.get(), requester)) {
            case Done done -> Answer.to("/emergencies/" + done.id());
            case Unknown unknown ->
                Answer.unprocessable(views.asking(form.problem("number", "emergency.ask.number-unknown"), ""));
            case EmergencyReply refused -> Answer.refused(views.asking(form, Views.refusal(refused)));
        };
    }

    private static Optional<NewEmergency> wish(Form form) {
        var number = form.text("number").toUpperCase(Locale.ROOT);
        var reason = EmergencyReason.find(form.text("reason"));
        var sections = EmergencyTerms.OPENABLE.stream()
                .filter(section -> form.has("sections", section.value()))
                .toList();
        var minutes = form.integer("minutes").orElse(0);
        form.require("words", "emergency.ask.words-missing").maximum("words", LONGEST);
        if (!CaseNumber.isOne(number)) {
            form.problem("number", "emergency.ask.number-unknown");
        }
        if (reason.isEmpty()) {
            form.problem("reason", "emergency.ask.reason-missing");
        }
        if (sections.isEmpty()) {
            form.problem("sections", "emergency.ask.sections-missing");
        }
        if (minutes < 1 || minutes > EmergencyTerms.LONGEST) {
            form.problem("minutes", "emergency.ask.minutes-wrong");
        }
        return form.isSound()
                ? Optional.of(new NewEmergency(
                        new CaseNumber(number), reason.orElseThrow(), form.text("words"), sections, minutes))
                : Optional.empty();
    }

    @GetMapping("/emergencies/{id}")
    Answer show(@PathVariable UUID id, Actor reader, Form form) {
        return readings.find(new EmergencyId(id), reader)
                .map(found -> Answer.show(views.page(found, reader, form, "")))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/emergencies/{id}/approval")
    Answer decide(@PathVariable UUID id, Actor approver, Form form) {
        if (!sessions.isFresh(approver, FRESH)) {
            return Answer.to("/account/proof");
        }
        var emergency = new EmergencyId(id);
        return answer(
                emergency,
                approver,
                form,
                form.has("decision", "approve")
                        ? emergencies.approve(emergency, approver)
                        : emergencies.deny(emergency, approver));
    }

    @PostMapping("/emergencies/{id}/end")
    Answer end(@PathVariable UUID id, Actor requester, Form form) {
        var emergency = new EmergencyId(id);
        return answer(emergency, requester, form, emergencies.end(emergency, requester));
    }

    private Answer answer(EmergencyId id, Actor actor, Form form, EmergencyReply reply) {
        return switch (reply) {
            case Done done -> Answer.to("/emergencies/" + id);
            case Unknown unknown -> Answer.missing();
            case EmergencyReply refused ->
                readings.find(id, actor)
                        .map(found -> Answer.refused(views.page(found, actor, form, Views.refusal(refused))))
                        .orElseGet(Answer::missing);
        };
    }

    @GetMapping("/emergencies/{id}/reading")
    Answer read(@PathVariable UUID id, Actor reader) {
        var emergency = new EmergencyId(id);
        var open = readings.read(emergency, reader);
        if (open.isEmpty()) {
            return Answer.missing();
        }
        return switch (open.get().reading()) {
            case Reading.Open reading -> Answer.show(views.reading(open.get(), reading, reader));
            case Reading.Paused paused ->
                readings.find(emergency, reader)
                        .map(found -> Answer.refused(
                                views.page(found, reader, Form.empty(), Words.t("vault.reading.paused"))))
                        .orElseGet(Answer::missing);
            case Reading other -> Answer.missing();
        };
    }
}
