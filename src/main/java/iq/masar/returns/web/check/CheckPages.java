package iq.masar.returns.web.check;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.returns.Checks;
import iq.masar.returns.ReturnFiles;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.Terms;
import iq.masar.returns.model.Asked;
import iq.masar.returns.web.people.PersonFields;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import iq.masar.vault.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A verifier's questions: the identity subset and nothing of safeguards, needs or protection (RET-15). */
@Controller
class CheckPages {
    private static final int A_PAGE = 100;
    private static final Set<String> ANSWERS = Set.of("confirmed", "not_found", "unclear");
    private final Checks checks;
    private final ReturnFiles files;
    private final Terms terms;
    private final Clock clock;

    CheckPages(Checks checks, ReturnFiles files, Terms terms, Clock clock) {
        this.checks = checks;
        this.files = files;
        this.terms = terms;
        this.clock = clock;
    }

    @GetMapping("/returns/checks")
    Answer list(Form form) {
        return Answer.show(new ChecksPage(rows(), "", "", List.of(), form, ""));
    }

    @GetMapping("/returns/checks/{id}")
    Answer open(@PathVariable UUID id, Actor reader, Form form) {
        return checks.find(id)
                .filter(asked -> asked.answer().isEmpty())
                .map(asked -> Answer.show(page(asked, reader, form)))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/returns/checks/{id}")
    Answer answer(@PathVariable UUID id, Actor by, Form form) {
        var asked = checks.find(id);
        var until = form.date("until");
        if (!ANSWERS.contains(form.text("answer"))) {
            form.problem("answer", "returns.answer.missing");
        }
        if (form.problemOf("until").isEmpty() && until.isEmpty()) {
            form.problem("until", "returns.answer.until.missing");
        }
        if (until.filter(day -> day.isBefore(Baghdad.day(clock.instant()))).isPresent()) {
            form.problem("until", "returns.answer.until.past");
        }
        if (asked.isEmpty()) {
            return Answer.missing();
        }
        if (!form.isSound()) {
            return Answer.unprocessable(page(asked.get(), by, form));
        }
        return checks.answer(id, form.text("answer"), until.orElse(LocalDate.MIN), by) instanceof Done
                ? Answer.to("/returns/checks")
                : Answer.missing();
    }

    private List<ChecksPage.Row> rows() {
        var now = clock.instant();
        return checks.open(A_PAGE).stream()
                .map(asked -> new ChecksPage.Row(
                        "/returns/checks/" + asked.id(),
                        asked.number(),
                        Words.label(terms.register(asked.register())),
                        Words.moment(asked.due()),
                        asked.due().isBefore(now)))
                .toList();
    }

    private ChecksPage page(Asked asked, Actor reader, Form form) {
        return switch (files.people(asked.file(), reader)) {
            case Reading.Open open ->
                new ChecksPage(
                        rows(),
                        asked.id().toString(),
                        Words.t("returns.checks.one", asked.number(), Words.label(terms.register(asked.register()))),
                        open.records().values().stream()
                                .map(PersonFields::shown)
                                .toList(),
                        form,
                        "");
            case Reading.BudgetSpent(var renews) ->
                new ChecksPage(rows(), "", "", List.of(), form, Words.t("returns.people.spent", renews));
            case Reading other -> new ChecksPage(rows(), "", "", List.of(), form, Words.t("returns.people.closed"));
        };
    }
}
