package iq.masar.retention.web;

import iq.masar.access.Sessions;
import iq.masar.casework.CaseNumber;
import iq.masar.kernel.Actor;
import iq.masar.retention.LegalHolds;
import iq.masar.retention.Retention;
import iq.masar.retention.RetentionReply;
import iq.masar.retention.RetentionReply.Done;
import iq.masar.retention.RetentionReply.Unknown;
import iq.masar.retention.model.Decision;
import iq.masar.retention.model.Proposal;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Proposing, deciding, holding and carrying out the end of files. */
@Controller
class RetentionPages {
    private static final Set<String> REASONS = Set.of("term-over", "person-asks", "kept-wrongly");
    private static final Set<String> GROUNDS = Set.of("court", "complaint", "inquiry", "person-asks");
    /** Destroying needs a proof of who acts no older than this (ASVS 7.5.3). */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Retention retention;
    private final LegalHolds holds;
    private final Sessions sessions;
    private final Lines lines;

    RetentionPages(Retention retention, LegalHolds holds, Sessions sessions, Lines lines) {
        this.retention = retention;
        this.holds = holds;
        this.sessions = sessions;
        this.lines = lines;
    }

    @GetMapping("/retention")
    Answer list(Actor reader, Form form) {
        return Answer.show(lines.list(reader, form, ""));
    }

    @PostMapping("/retention")
    Answer propose(Actor by, Form form) {
        var number = number(form, "number");
        if (!REASONS.contains(form.text("reason"))) {
            form.problem("reason", "retention.reason.missing");
        }
        return number.isEmpty() || !form.isSound()
                ? Answer.unprocessable(lines.list(by, form, ""))
                : listed(retention.propose(number.get(), form.text("reason"), by), by, form, "number");
    }

    @PostMapping("/retention/holds")
    Answer hold(Actor by, Form form) {
        var number = number(form, "held");
        if (!GROUNDS.contains(form.text("ground"))) {
            form.problem("ground", "retention.hold.missing");
        }
        return number.isEmpty() || !form.isSound()
                ? Answer.unprocessable(lines.list(by, form, ""))
                : listed(holds.place(number.get(), form.text("ground"), by), by, form, "held");
    }

    @PostMapping("/retention/holds/{id}/lift")
    Answer lift(@PathVariable UUID id, Actor by, Form form) {
        return switch (holds.lift(id, by)) {
            case Unknown unknown -> Answer.missing();
            case RetentionReply reply -> listed(reply, by, form, "held");
        };
    }

    private static Optional<CaseNumber> number(Form form, String field) {
        var number = form.text(field).toUpperCase(Locale.ROOT);
        if (!CaseNumber.isOne(number)) {
            form.problem(field, "retention.number.unknown");
            return Optional.empty();
        }
        return Optional.of(new CaseNumber(number));
    }

    private Answer listed(RetentionReply reply, Actor by, Form form, String field) {
        return switch (reply) {
            case Done done -> Answer.to("/retention");
            case Unknown unknown ->
                Answer.unprocessable(lines.list(by, form.problem(field, "retention.number.unknown"), ""));
            case RetentionReply refused -> Answer.refused(lines.list(by, form, Lines.refusal(refused)));
        };
    }

    @GetMapping("/retention/{id}")
    Answer show(@PathVariable UUID id, Actor reader, Form form) {
        return retention
                .find(id)
                .map(found -> Answer.show(lines.page(found, reader, form, "")))
                .orElseGet(Answer::missing);
    }

    @GetMapping("/retention/{id}/certificate")
    Answer certificate(@PathVariable UUID id) {
        return retention
                .find(id)
                .filter(Proposal.Destroyed.class::isInstance)
                .map(found -> Answer.show(new CertificatePage(found.facts().number(), lines.facts(found))))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/retention/{id}/decision")
    Answer decide(@PathVariable UUID id, Actor by, Form form) {
        var date = form.date("date");
        form.maximum("decision", 60).maximum("members", 1_000);
        if (date.isEmpty()) {
            form.problem("date", "retention.decision.date-missing");
        }
        if (!form.isSound()) {
            return retention
                    .find(id)
                    .map(found -> Answer.unprocessable(lines.page(found, by, form, "")))
                    .orElseGet(Answer::missing);
        }
        var decision = new Decision(
                form.text("decision"),
                date.orElseThrow(),
                List.of(form.text("members").split("[\\n,،؛;]")));
        return shown(retention.decide(id, decision, by), id, by, form);
    }

    @PostMapping("/retention/{id}/destruction")
    Answer destroy(@PathVariable UUID id, Actor by, Form form) {
        return sessions.isFresh(by, FRESH)
                ? shown(retention.carryOut(id, by), id, by, form)
                : Answer.to("/account/proof");
    }

    @PostMapping("/retention/{id}/cancel")
    Answer cancel(@PathVariable UUID id, Actor by, Form form) {
        return shown(retention.cancel(id, by), id, by, form);
    }

    private Answer shown(RetentionReply reply, UUID id, Actor by, Form form) {
        return switch (reply) {
            case Done done -> Answer.to("/retention/" + id);
            case Unknown unknown -> Answer.missing();
            case RetentionReply refused ->
                retention
                        .find(id)
                        .map(found -> Answer.refused(lines.page(found, by, form, Lines.refusal(refused))))
                        .orElseGet(Answer::missing);
        };
    }
}
