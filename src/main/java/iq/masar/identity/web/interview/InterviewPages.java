package iq.masar.identity.web.interview;

import static iq.masar.ui.Words.label;
import static iq.masar.ui.Words.t;

import iq.masar.identity.ClaimReply;
import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.Interviews;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.reference.InterviewCatalogue;
import iq.masar.identity.store.EvidenceStore.Interview;
import iq.masar.identity.web.Lines;
import iq.masar.identity.web.Refusal;
import iq.masar.identity.web.Sight;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Interviews: read back before they end, signed or not. */
@Controller
class InterviewPages {
    private static final int LONGEST = 2_000;
    private static final List<String> FACTS = List.of("place-held", "interpreter", "present", "corrections");
    private final Sight sight;
    private final Interviews interviews;
    private final InterviewCatalogue catalogue;
    private final Lines lines;

    InterviewPages(Sight sight, Interviews interviews, InterviewCatalogue catalogue, Lines lines) {
        this.sight = sight;
        this.interviews = interviews;
        this.catalogue = catalogue;
        this.lines = lines;
    }

    @GetMapping("/claims/{id}/interview")
    Answer show(@PathVariable UUID id, Actor actor) {
        return sight.of(id, actor, "interview")
                .map(seen -> Answer.show(page(seen, actor, Form.empty(), Optional.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/claims/{id}/interview")
    Answer hold(@PathVariable UUID id, Actor actor, Form form) {
        var said = said(form);
        var seen = sight.of(id, actor, "interview").filter(one -> one.frame().works());
        if (seen.isEmpty()) {
            return Answer.missing();
        }
        if (!form.isSound()) {
            return Answer.unprocessable(page(seen.get(), actor, form, Optional.empty()));
        }
        return switch (interviews.record(new CaseId(id), said, actor)) {
            case Done done -> Answer.to("/claims/" + done.claim() + "/interview");
            case ClaimReply.Unknown u -> Answer.missing();
            case ClaimReply refused -> Answer.refused(page(seen.get(), actor, form, Optional.of(Refusal.of(refused))));
        };
    }

    private Interviews.Said said(Form form) {
        var answers = new HashMap<String, String>();
        int agrees = 0;
        int differs = 0;
        for (var item : catalogue.items()) {
            var field = "said-" + item.code();
            form.maximum(field, LONGEST);
            if (form.has(field)) {
                answers.put(item.code(), form.text(field));
                agrees += form.has("fits-" + item.code(), "agrees") ? 1 : 0;
                differs += form.has("fits-" + item.code(), "differs") ? 1 : 0;
            }
        }
        if (answers.isEmpty()) {
            form.problem("said-" + catalogue.items().getFirst().code(), "identity.interview.empty");
        }
        if (!form.has("read-back")) {
            form.problem("read-back", "identity.interview.not-read-back");
        }
        if (!form.has("closing", "signed") && !form.has("closing", "refused")) {
            form.problem("closing", "identity.interview.closing-missing");
        }
        var facts = new HashMap<String, String>();
        FACTS.stream().filter(form::has).forEach(field -> facts.put(field, form.text(field)));
        return new Interviews.Said(answers, facts, agrees, differs, form.has("closing", "signed"));
    }

    private InterviewPage page(Sight.Seen seen, Actor actor, Form form, Optional<Refusal> refusal) {
        var claim = seen.claim();
        var said = interviews.read(claim.id(), actor);
        return new InterviewPage(
                seen.frame(),
                form,
                refusal,
                interviews.list(claim.id()).stream()
                        .map(one -> held(one, said.getOrDefault(one.id(), Map.of())))
                        .toList(),
                catalogue.items().stream()
                        .map(item -> Part.Choice.of(item.code(), label(item.label())))
                        .toList(),
                seen.frame().works()
                        && (claim.state() instanceof ClaimState.Collecting
                                || claim.state() instanceof ClaimState.Verifying));
    }

    private InterviewPage.Held held(Interview one, Map<String, String> said) {
        var lines = new ArrayList<String>();
        for (var item : catalogue.items()) {
            if (said.containsKey("said." + item.code())) {
                lines.add(label(item.label()) + " — " + said.get("said." + item.code()));
            }
        }
        FACTS.stream()
                .filter(said::containsKey)
                .forEach(field -> lines.add(t("identity.field." + field) + ": " + said.get(field)));
        return new InterviewPage.Held(
                Words.moment(one.at()),
                this.lines.officer(one.by()),
                t("identity.interview.result", one.agrees(), one.differs()),
                t("identity.interview." + one.closing()),
                lines);
    }
}
