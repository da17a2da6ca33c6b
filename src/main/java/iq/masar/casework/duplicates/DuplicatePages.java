package iq.masar.casework.duplicates;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.casework.CaseNumber;
import iq.masar.casework.CaseReply;
import iq.masar.casework.Refused;
import iq.masar.casework.duplicates.DuplicateStore.Question;
import iq.masar.casework.words.CaseWords;
import iq.masar.casework.words.RefusalView;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Digits;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The second person of a link between two files answers here (REF-13). */
@Controller
class DuplicatePages {
    private final DuplicateLinks links;
    private final Agencies agencies;
    private final CaseWords words;

    DuplicatePages(DuplicateLinks links, Agencies agencies, CaseWords words) {
        this.links = links;
        this.agencies = agencies;
        this.words = words;
    }

    @GetMapping("/duplicates/{id}")
    Answer ask(Actor actor, @PathVariable UUID id) {
        return links.find(id, actor)
                .map(asked -> Answer.show(page(asked, Form.empty(), actor, Optional.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/duplicates/{id}/none")
    Answer none(Actor actor, @PathVariable UUID id) {
        return answered(links.none(id, actor), id, Form.empty(), actor);
    }

    @PostMapping("/duplicates/{id}/link")
    Answer link(Actor actor, @PathVariable UUID id, Form form) {
        var asked = links.find(id, actor);
        var number = Digits.western(form.text("number")).toUpperCase(Locale.ROOT);
        if (asked.isEmpty()) {
            return Answer.missing();
        }
        if (!CaseNumber.isOne(number)) {
            form.problem("number", "casework.duplicate.number.shape");
            return Answer.unprocessable(page(asked.get(), form, actor, Optional.empty()));
        }
        var reply = links.link(id, new CaseNumber(number), actor);
        if (reply instanceof Refused.NotYours) {
            form.problem("number", "casework.duplicate.number.unknown");
            return Answer.unprocessable(page(asked.get(), form, actor, Optional.empty()));
        }
        return answered(reply, id, form, actor);
    }

    @PostMapping("/duplicates/{id}/unlink")
    Answer unlink(Actor actor, @PathVariable UUID id) {
        return links.unlink(id, actor) instanceof CaseReply.Done ? Answer.to("/desk") : Answer.missing();
    }

    private Answer answered(CaseReply reply, UUID id, Form form, Actor actor) {
        return switch (reply) {
            case CaseReply.Done _ -> Answer.to("/approvals");
            case Refused.NotYours _ -> Answer.missing();
            case Refused why ->
                Answer.refused(
                        page(links.find(id, actor).orElseThrow(), form, actor, Optional.of(RefusalView.of(why))));
        };
    }

    private DuplicatePage page(Question asked, Form form, Actor actor, Optional<RefusalView> refusal) {
        return new DuplicatePage(
                form,
                asked.id().toString(),
                asked.number(),
                words.office(asked.askingOffice()),
                agencies.office(asked.askingOffice()).map(Office::phone).orElse(""),
                asked.askedByName(),
                Words.moment(asked.askedAt()),
                asked.outcome().equals("open"),
                asked.askedBy().equals(actor.account()),
                refusal);
    }
}
