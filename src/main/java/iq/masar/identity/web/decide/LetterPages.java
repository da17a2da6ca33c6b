package iq.masar.identity.web.decide;

import static iq.masar.ui.Words.t;

import iq.masar.identity.ClaimReply;
import iq.masar.identity.ClaimReply.Done;
import iq.masar.identity.Evidences;
import iq.masar.identity.Findings;
import iq.masar.identity.Outcome;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.model.Evidence;
import iq.masar.identity.web.Refusal;
import iq.masar.identity.web.Sight;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.persons.Names;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Screen;
import iq.masar.ui.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The letter of a finding in three languages, and the proof that the person was told (IDN-53). */
@Controller
class LetterPages {
    private static final List<String> MODES = List.of("in-person", "guardian", "post-proof");
    private final Sight sight;
    private final Findings findings;
    private final Evidences evidences;

    LetterPages(Sight sight, Findings findings, Evidences evidences) {
        this.sight = sight;
        this.findings = findings;
        this.evidences = evidences;
    }

    @GetMapping("/claims/{id}/letter")
    Answer show(@PathVariable UUID id, Actor actor, Form form) {
        return sight.of(id, actor, "letter")
                .filter(seen -> seen.claim().state().made().isPresent())
                .map(seen -> Answer.show(page(
                        seen,
                        actor,
                        form.has("told")
                                ? form
                                : form.with(
                                        "told",
                                        Words.typed(sight.lines().clocks().today())),
                        Optional.empty())))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/claims/{id}/notice")
    Answer serve(@PathVariable UUID id, Actor actor, Form form) {
        var told = form.date("told");
        var seen = sight.of(id, actor, "letter")
                .filter(one -> one.claim().state().made().isPresent());
        if (seen.isEmpty()) {
            return Answer.missing();
        }
        if (told.isEmpty() || told.get().isAfter(sight.lines().clocks().today())) {
            form.problem("told", "identity.notice.day-missing");
        }
        if (!MODES.contains(form.text("mode"))) {
            form.problem("mode", "identity.notice.mode-missing");
        }
        if (!form.isSound()) {
            return Answer.unprocessable(page(seen.get(), actor, form, Optional.empty()));
        }
        var reply = findings.serve(
                new CaseId(id),
                told.orElseThrow(),
                form.text("mode"),
                seen.get().claim().language(),
                actor);
        return switch (reply) {
            case Done done -> Answer.to("/claims/" + done.claim() + "/letter");
            case ClaimReply.Unknown u -> Answer.missing();
            case ClaimReply refused -> Answer.refused(page(seen.get(), actor, form, Optional.of(Refusal.of(refused))));
        };
    }

    private LetterPage page(Sight.Seen seen, Actor actor, Form form, Optional<Refusal> refusal) {
        var language = Language.find(form.text("print"))
                .or(() -> Language.find(seen.claim().language()))
                .orElse(Language.AR);
        return Screen.bind(Screen.current().speaking(language))
                .call(() -> spoken(seen, actor, form, refusal, language));
    }

    private LetterPage spoken(Sight.Seen seen, Actor actor, Form form, Optional<Refusal> refusal, Language language) {
        var claim = seen.claim();
        var made = findings.of(claim.id()).getFirst();
        var reasons = findings.reasons(claim.id(), made.reasons(), actor);
        return new LetterPage(
                seen.frame(),
                form,
                refusal,
                language,
                Arrays.stream(Language.values())
                        .map(one -> new Part.Tab(
                                seen.frame().href() + "/letter?print=" + one.tag(),
                                t("ui.language." + one.tag()),
                                -1,
                                one == language))
                        .toList(),
                made.reference(),
                Names.in(seen.face()).line(),
                t("identity.outcome." + made.finding().outcome().code()),
                Words.day(made.at()),
                evidences.list(claim.id()).stream()
                        .filter(item -> reasons.containsKey(item.id().toString()))
                        .map(item -> reason(item, reasons))
                        .toList(),
                until(claim.state()),
                made.finding().outcome() != Outcome.CONFIRMED && !made.kind().equals("appeal"),
                seen.frame().works()
                        && claim.state() instanceof ClaimState.Found(var finding, var until)
                        && until.isEmpty(),
                Part.Choice.all("identity.notice.mode.", MODES));
    }

    private LetterPage.Reason reason(Evidence item, Map<String, String> reasons) {
        return new LetterPage.Reason(
                sight.lines().kind(item.kind()), reasons.getOrDefault(item.id().toString(), ""));
    }

    private static String until(ClaimState state) {
        return state instanceof ClaimState.Found(var finding, var until)
                ? until.map(Words::day).orElse("")
                : "";
    }
}
