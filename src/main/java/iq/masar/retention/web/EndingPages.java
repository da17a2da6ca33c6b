package iq.masar.retention.web;

import iq.masar.access.Sessions;
import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.kernel.Actor;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Role;
import iq.masar.retention.Endings;
import iq.masar.retention.RetentionReply;
import iq.masar.retention.RetentionReply.Done;
import iq.masar.retention.RetentionReply.Unknown;
import iq.masar.retention.model.Ending;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The end of a governorate's keys, and its rehearsal. */
@Controller
class EndingPages {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Endings endings;
    private final Agencies agencies;
    private final Sessions sessions;

    EndingPages(Endings endings, Agencies agencies, Sessions sessions) {
        this.endings = endings;
        this.agencies = agencies;
        this.sessions = sessions;
    }

    @GetMapping("/retention/governorates")
    Answer list(Actor reader, Form form) {
        return Answer.show(page(reader, form, ""));
    }

    @PostMapping("/retention/governorates")
    Answer ask(Actor by, Form form) {
        form.require("governorate", "retention.ending.governorate-missing");
        if (!form.isSound()) {
            return Answer.unprocessable(page(by, form, ""));
        }
        if (!sessions.isFresh(by, FRESH)) {
            return Answer.to("/account/proof");
        }
        var kind = form.has("kind", "earnest") ? Endings.Kind.EARNEST : Endings.Kind.REHEARSAL;
        return answer(endings.ask(new GovernorateCode(form.text("governorate")), kind, by), by, form);
    }

    @PostMapping("/retention/governorates/{id}/confirmation")
    Answer confirm(@PathVariable UUID id, Actor by, Form form) {
        return sessions.isFresh(by, FRESH) ? answer(endings.confirm(id, by), by, form) : Answer.to("/account/proof");
    }

    @PostMapping("/retention/governorates/{id}/cancel")
    Answer cancel(@PathVariable UUID id, Actor by, Form form) {
        return answer(endings.cancel(id, by), by, form);
    }

    private Answer answer(RetentionReply reply, Actor by, Form form) {
        return switch (reply) {
            case Done done -> Answer.to("/retention/governorates");
            case Unknown unknown -> Answer.missing();
            case RetentionReply refused -> Answer.refused(page(by, form, Lines.refusal(refused)));
        };
    }

    private EndingsPage page(Actor reader, Form form, String refusal) {
        var branches = agencies.offices(Office.Kind.BRANCH);
        return new EndingsPage(
                endings.list().stream().map(ending -> row(ending, reader)).toList(),
                branches.stream()
                        .map(office -> Part.Choice.of(office.governorate().value(), Words.label(office.name())))
                        .toList(),
                form,
                refusal);
    }

    private static EndingsPage.Row row(Ending ending, Actor reader) {
        var facts = ending.facts();
        var minds = reader.is(Role.COORDINATOR) || reader.is(Role.NATIONAL_ADMINISTRATION);
        var elsewhere = minds && !reader.organisation().equals(facts.institution());
        return new EndingsPage.Row(
                facts.id().toString(),
                facts.governorate().value(),
                Words.t(facts.rehearsal() ? "retention.ending.rehearsal" : "retention.ending.earnest"),
                Words.t("retention.ending.state." + ending.state()),
                ending instanceof Ending.Counting ? "bad" : ending instanceof Ending.Stopped ? "gone" : "info",
                Words.moment(facts.at()),
                ending instanceof Ending.Ended ended ? Words.number(ended.cases()) : "",
                switch (ending) {
                    case Ending.Asked asked -> elsewhere ? "confirm cancel" : "cancel";
                    case Ending.Counting counting -> "cancel";
                    case Ending other -> "";
                });
    }
}
