package iq.masar.returns.web;

import iq.masar.codes.Codes;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.returns.Likenesses;
import iq.masar.returns.Requests;
import iq.masar.returns.ReturnReply;
import iq.masar.returns.ReturnReply.Done;
import iq.masar.returns.ReturnReply.Unknown;
import iq.masar.returns.Terms;
import iq.masar.returns.model.NewRequest;
import iq.masar.returns.web.people.PersonFields;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of returns, and a request coming in. */
@Controller
class ReturnPages {
    private final Requests requests;
    private final Likenesses likenesses;
    private final FileLines lines;
    private final Terms terms;
    private final Codes codes;
    private final Clock clock;

    ReturnPages(Requests requests, Likenesses likenesses, FileLines lines, Terms terms, Codes codes, Clock clock) {
        this.requests = requests;
        this.likenesses = likenesses;
        this.lines = lines;
        this.terms = terms;
        this.codes = codes;
        this.clock = clock;
    }

    @GetMapping("/returns")
    Answer list(Actor reader, Form form) {
        return Answer.show(new ReturnListPage(
                lines.filters(form.text("state")),
                lines.rows(reader, form.text("state")),
                likenesses.waiting(reader).stream()
                        .map(one -> new ReturnListPage.Like(
                                one.file().toString(),
                                one.other().toString(),
                                one.number(),
                                one.otherNumber(),
                                FileLines.why(one)))
                        .toList(),
                lines.conflicts(reader),
                reader.is(Role.CONSULAR_OFFICER),
                form));
    }

    @GetMapping("/returns/new")
    Answer ask(Form form) {
        return Answer.show(page(form, ""));
    }

    private NewReturnPage page(Form form, String refusal) {
        return new NewReturnPage(
                form,
                codes.list("spoken-language").stream()
                        .map(code -> Part.Choice.of(code.code(), Words.label(code.label())))
                        .toList(),
                terms.sets().stream()
                        .map(set -> Part.Choice.of(set.code(), Words.label(terms.name(set))))
                        .toList(),
                refusal);
    }

    @PostMapping("/returns")
    Answer receive(Actor by, Form form) {
        for (var field : List.of("origin", "mode", "language", "rules")) {
            form.require(field, "returns." + field + ".missing");
        }
        var sender = form.text("sender").toUpperCase(Locale.ROOT);
        if (!sender.isEmpty() && !sender.matches("[A-Z]{2}") || sender.isEmpty() && form.has("origin", "state")) {
            form.problem("sender", "returns.sender.wrong");
        }
        form.maximum("reference", 60);
        var person = PersonFields.read(form, "self", Baghdad.day(clock.instant()));
        var until = form.date("until");
        if (!form.isSound()) {
            return Answer.unprocessable(page(form, ""));
        }
        var request = new NewRequest(
                form.text("origin"),
                form.text("mode"),
                Optional.of(sender).filter(text -> !text.isEmpty()),
                Optional.of(form.text("reference")).filter(text -> !text.isEmpty()),
                form.text("language"),
                form.text("rules"),
                form.has("alone", "yes"),
                until,
                person);
        return switch (requests.receive(request, by)) {
            case Done done -> Answer.to("/returns/" + done.id());
            case Unknown unknown -> Answer.missing();
            case ReturnReply refused -> Answer.refused(page(form, Refusing.title(refused, by)));
        };
    }

    @PostMapping("/returns/{id}/likeness")
    Answer decide(@PathVariable UUID id, Actor by, Form form) {
        return form.uuid("other")
                .map(other -> likenesses.decide(new CaseId(id), new CaseId(other), form.has("same", "yes"), by))
                .filter(reply -> !(reply instanceof Unknown))
                .map(reply -> Answer.to("/returns"))
                .orElseGet(Answer::missing);
    }
}
