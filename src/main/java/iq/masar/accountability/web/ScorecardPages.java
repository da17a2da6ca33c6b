package iq.masar.accountability.web;

import iq.masar.accountability.Scorecards;
import iq.masar.kernel.Actor;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Institutions and what each owes (GOV-44): a focal point sees her own alone, another does not exist for her. */
@Controller
class ScorecardPages {
    private final Scorecards scorecards;
    private final Registry registry;
    private final Lines lines;

    ScorecardPages(Scorecards scorecards, Registry registry, Lines lines) {
        this.scorecards = scorecards;
        this.registry = registry;
        this.lines = lines;
    }

    @GetMapping("/institutions")
    Answer list(Actor reader) {
        return Answer.show(lines.all(reader));
    }

    @GetMapping("/institutions/{id}")
    Answer show(@PathVariable String id, Actor reader) {
        return page(id, reader, Form.empty(), "").map(Answer::show).orElseGet(Answer::missing);
    }

    @PostMapping("/institutions/{id}/activities")
    Answer charge(@PathVariable String id, Actor officer, Form form) {
        form.require("activity", "accountability.activity-missing");
        form.require("source", "accountability.source-missing").maximum("source", 300);
        if (!form.isSound()) {
            return page(id, officer, form, "").map(Answer::unprocessable).orElseGet(Answer::missing);
        }
        return scorecards.charge(registry.read(), form.text("activity"), id, form.text("source"), officer)
                ? Answer.to("/institutions/" + id)
                : Answer.missing();
    }

    @PostMapping("/institutions/{id}/datasets")
    Answer expect(@PathVariable String id, Actor officer, Form form) {
        form.require("title", "accountability.dataset.title-missing").maximum("title", 200);
        form.require("agreement", "accountability.source-missing").maximum("agreement", 300);
        var due = required(form, "due");
        if (!form.isSound()) {
            return page(id, officer, form, "").map(Answer::unprocessable).orElseGet(Answer::missing);
        }
        return scorecards
                .expect(registry.read(), id, form.text("title"), due.orElseThrow(), form.text("agreement"), officer)
                .map(any -> Answer.to("/institutions/" + id))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/institutions/{id}/datasets/{dataset}/receipt")
    Answer receive(@PathVariable String id, @PathVariable UUID dataset, Actor officer, Form form) {
        form.require("reference", "accountability.dataset.reference-missing").maximum("reference", 300);
        var day = required(form, "received");
        if (day.filter(lines::isToCome).isPresent()) {
            form.problem("received", "accountability.dataset.not-yet");
        }
        if (!form.isSound()) {
            return page(id, officer, form, "").map(Answer::unprocessable).orElseGet(Answer::missing);
        }
        return scorecards.receive(id, dataset, day.orElseThrow(), form.text("reference"), officer)
                ? Answer.to("/institutions/" + id)
                : page(id, officer, form, Words.t("accountability.dataset.received-already"))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
    }

    private static Optional<LocalDate> required(Form form, String field) {
        var day = form.date(field);
        if (day.isEmpty() && form.problemOf(field).isEmpty()) {
            form.problem(field, "accountability.day-missing");
        }
        return day;
    }

    private Optional<ScorecardPage> page(String id, Actor reader, Form form, String refusal) {
        return lines.one(id, reader, form, refusal);
    }
}
