package iq.masar.casework.web.file;

import static iq.masar.ui.Words.t;

import iq.masar.access.Accounts;
import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseState;
import iq.masar.casework.Cases;
import iq.masar.casework.Refused;
import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.casework.store.ClosureStore;
import iq.masar.casework.words.RefusalView;
import iq.masar.casework.work.Hindrances;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Closing by two, and opening again (REF-31). */
@Controller
class ClosurePages {
    private final Cases cases;
    private final CaseFrames frames;
    private final ClosureStore closures;
    private final Hindrances hindrances;
    private final Accounts accounts;

    ClosurePages(Cases cases, CaseFrames frames, ClosureStore closures, Hindrances hindrances, Accounts accounts) {
        this.cases = cases;
        this.frames = frames;
        this.closures = closures;
        this.hindrances = hindrances;
        this.accounts = accounts;
    }

    @GetMapping("/cases/{id}/closure")
    Answer show(Actor actor, @PathVariable UUID id) {
        return page(new CaseId(id), Form.empty(), actor, Optional.empty())
                .map(Answer::show)
                .orElseGet(Answer::missing);
    }

    @PostMapping("/cases/{id}/closure")
    Answer ask(Actor actor, @PathVariable UUID id, Form form) {
        form.require("reason", "casework.closure.reason.needed");
        if (!form.isSound()) {
            return page(new CaseId(id), form, actor, Optional.empty())
                    .map(Answer::unprocessable)
                    .orElseGet(Answer::missing);
        }
        var closure = new Cases.Closure(
                form.text("reason"),
                Optional.of(form.text("without")).filter(code -> !code.isEmpty()),
                form.has("feedback"));
        return answered(cases.requestClosure(new CaseId(id), closure, actor), id, form, actor);
    }

    @PostMapping("/cases/{id}/closure/decision")
    Answer decide(Actor actor, @PathVariable UUID id, Form form) {
        var file = new CaseId(id);
        var reply = form.text("decision").equals("approve")
                ? cases.approveClosure(file, actor)
                : cases.returnClosure(file, actor);
        return answered(reply, id, form, actor);
    }

    @PostMapping("/cases/{id}/reopen")
    Answer reopen(Actor actor, @PathVariable UUID id, Form form) {
        return answered(cases.reopen(new CaseId(id), form.text("reason"), actor), id, form, actor);
    }

    private Answer answered(CaseReply reply, UUID id, Form form, Actor actor) {
        return switch (reply) {
            case CaseReply.Done _ -> Answer.to("/cases/" + id);
            case Refused.NotYours _ -> Answer.missing();
            case Refused why ->
                page(new CaseId(id), form, actor, Optional.of(RefusalView.of(why)))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
        };
    }

    private Optional<ClosurePage> page(CaseId file, Form form, Actor actor, Optional<RefusalView> refusal) {
        return frames.of(file, actor, "closure").map(frame -> page(frame, form, actor, refusal));
    }

    private ClosurePage page(CaseFrame frame, Form form, Actor actor, Optional<RefusalView> refusal) {
        var file = frame.file().id();
        var wish = closures.waiting(file);
        return new ClosurePage(
                frame,
                form,
                mode(frame, actor),
                Part.Choice.all("casework.closure.reason.", List.of("goals-met", "moved", "wish", "deceased", "other")),
                Part.Choice.all("casework.closure.without.", List.of("unreachable", "refused", "moved", "deceased")),
                hindrances.isScored(file),
                RefusalView.of(new Refused.StillOpen(hindrances.open(file))).details(),
                wish.map(one -> t("casework.closure.reason." + one.closure().reason()))
                        .orElse(""),
                wish.map(one -> accounts.name(one.askedBy())).orElse(""),
                wish.filter(one -> !one.askedBy().equals(actor.account())).isPresent() && actor.is(Role.SUPERVISOR),
                refusal);
    }

    private static ClosurePage.Mode mode(CaseFrame frame, Actor actor) {
        return switch (frame.file().state()) {
            case CaseState.ClosureRequested _ -> ClosurePage.Mode.DECIDE;
            case CaseState.Closed _, CaseState.DeclinedConsent _ ->
                actor.is(Role.SUPERVISOR) ? ClosurePage.Mode.REOPEN : ClosurePage.Mode.NOTHING;
            default -> frame.workable() ? ClosurePage.Mode.ASK : ClosurePage.Mode.NOTHING;
        };
    }
}
