package iq.masar.returns.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.returns.Checks;
import iq.masar.returns.Interviews;
import iq.masar.returns.Requests;
import iq.masar.returns.ReturnFiles;
import iq.masar.returns.ReturnReply;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.ReturnReply.Unknown;
import iq.masar.returns.Verdicts;
import iq.masar.returns.model.Member;
import iq.masar.returns.model.Return.Withdrawn;
import iq.masar.returns.model.Ruling;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One return and its steps. */
@Controller
class FilePages {
    private static final int LONGEST = 20_000;
    private static final Set<String> OUTCOMES = Set.of("confirmed", "not_confirmed", "inconclusive");

    private final Requests requests;
    private final Checks checks;
    private final Interviews interviews;
    private final Verdicts verdicts;
    private final ReturnFiles files;
    private final FileView view;

    FilePages(
            Requests requests,
            Checks checks,
            Interviews interviews,
            Verdicts verdicts,
            ReturnFiles files,
            FileView view) {
        this.requests = requests;
        this.checks = checks;
        this.interviews = interviews;
        this.verdicts = verdicts;
        this.files = files;
        this.view = view;
    }

    @GetMapping("/returns/{id}")
    Answer show(@PathVariable UUID id, Actor reader, Form form) {
        return files.find(new CaseId(id), reader)
                .map(file -> Answer.show(view.page(file, reader, form, "")))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/returns/{id}/check")
    Answer check(@PathVariable UUID id, Actor by, Form form) {
        return shown(requests.check(new CaseId(id), by), id, by, form);
    }

    @PostMapping("/returns/{id}/statement")
    Answer state(@PathVariable UUID id, Actor by, Form form) {
        form.maximum("statement", LONGEST);
        if (!form.has("statement") && !form.has("declined", "yes")) {
            form.problem("statement", "returns.statement.missing");
        }
        return form.isSound()
                ? shown(
                        requests.state(
                                new CaseId(id), "", form.has("declined", "yes") ? "" : form.text("statement"), by),
                        id,
                        by,
                        form)
                : unsound(id, by, form);
    }

    @PostMapping("/returns/{id}/withdrawal")
    Answer withdraw(@PathVariable UUID id, Actor by, Form form) {
        form.require("whose", "returns.withdrawn.missing");
        return form.isSound()
                ? shown(
                        requests.withdraw(
                                new CaseId(id),
                                form.has("whose", "state") ? Withdrawn.By.STATE : Withdrawn.By.PERSON,
                                by),
                        id,
                        by,
                        form)
                : unsound(id, by, form);
    }

    @PostMapping("/returns/{id}/close")
    Answer close(@PathVariable UUID id, Actor by, Form form) {
        return shown(requests.close(new CaseId(id), by), id, by, form);
    }

    @PostMapping("/returns/{id}/registers")
    Answer ask(@PathVariable UUID id, Actor by, Form form) {
        return shown(checks.ask(new CaseId(id), form.all("register"), by), id, by, form);
    }

    @PostMapping("/returns/{id}/interviews")
    Answer invite(@PathVariable UUID id, Actor by, Form form) {
        var day = form.date("day");
        var time = form.time("time");
        if (form.problemOf("day").isEmpty() && day.isEmpty()) {
            form.problem("day", "returns.interview.day.missing");
        }
        if (form.problemOf("time").isEmpty() && time.isEmpty()) {
            form.problem("time", "returns.interview.time.missing");
        }
        form.require("means", "returns.means.missing");
        if (!form.isSound()) {
            return unsound(id, by, form);
        }
        var wishes = new Interviews.Wishes(
                form.has("means", "video") ? "video" : "place",
                form.has("wish", "interpreter"),
                form.has("wish", "woman"));
        var at = day.orElse(LocalDate.MIN).atTime(time.orElse(LocalTime.MIDNIGHT));
        return shown(interviews.invite(new CaseId(id), at, wishes, by), id, by, form);
    }

    @PostMapping("/returns/{id}/missed")
    Answer missed(@PathVariable UUID id, Actor by, Form form) {
        return shown(interviews.missed(new CaseId(id), form.has("excused", "yes"), by), id, by, form);
    }

    @PostMapping("/returns/{id}/decision")
    Answer propose(@PathVariable UUID id, Actor by, Form form) {
        form.maximum("reasons", LONGEST);
        if (!OUTCOMES.contains(form.text("outcome"))) {
            form.problem("outcome", "returns.outcome.missing");
        }
        return form.isSound()
                ? shown(
                        verdicts.propose(
                                new CaseId(id),
                                Ruling.Outcome.valueOf(form.text("outcome").toUpperCase(Locale.ROOT)),
                                form.all("evidence"),
                                form.text("reasons"),
                                by),
                        id,
                        by,
                        form)
                : unsound(id, by, form);
    }

    @PostMapping("/returns/{id}/confirmation")
    Answer confirm(@PathVariable UUID id, Actor by, Form form) {
        return shown(
                form.has("decision", "return")
                        ? verdicts.giveBack(new CaseId(id), by)
                        : verdicts.confirm(new CaseId(id), by),
                id,
                by,
                form);
    }

    @PostMapping("/returns/{id}/appeal")
    Answer appeal(@PathVariable UUID id, Actor by, Form form) {
        return shown(verdicts.appeal(new CaseId(id), by), id, by, form);
    }

    @PostMapping("/returns/{id}/documents")
    Answer issue(@PathVariable UUID id, Actor by, Form form) {
        var until = form.date("until");
        if (form.problemOf("until").isEmpty() && until.isEmpty()) {
            form.problem("until", "returns.document.until.missing");
        }
        if (!form.isSound()) {
            return unsound(id, by, form);
        }
        var numbers = files.members(new CaseId(id)).stream()
                .filter(member -> form.has("document." + member.id()))
                .collect(Collectors.toMap(Member::id, member -> form.text("document." + member.id())));
        return shown(verdicts.issue(new CaseId(id), numbers, until.orElse(LocalDate.MIN), by), id, by, form);
    }

    private Answer shown(ReturnReply reply, UUID id, Actor by, Form form) {
        return switch (reply) {
            case Done done -> Answer.to("/returns/" + id);
            case Unknown unknown -> Answer.missing();
            case ReturnReply refused ->
                files.find(new CaseId(id), by)
                        .map(file -> Answer.refused(view.page(file, by, form, Refusing.title(refused, by))))
                        .orElseGet(Answer::missing);
        };
    }

    private Answer unsound(UUID id, Actor by, Form form) {
        return files.find(new CaseId(id), by)
                .map(file -> Answer.unprocessable(view.page(file, by, form, "")))
                .orElseGet(Answer::missing);
    }
}
