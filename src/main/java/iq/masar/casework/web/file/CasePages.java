package iq.masar.casework.web.file;

import static iq.masar.ui.Words.t;

import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseStep;
import iq.masar.casework.Cases;
import iq.masar.casework.Refused;
import iq.masar.casework.duplicates.DuplicateCheck;
import iq.masar.casework.duplicates.DuplicateCheck.Said;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.casework.strip.Openings;
import iq.masar.casework.words.RefusalView;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import iq.masar.vault.Reading;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A case's first page, its steps, and the personal strip. */
@Controller
class CasePages {
    private final Cases cases;
    private final CaseFrames frames;
    private final Openings openings;
    private final DuplicateCheck duplicates;
    private final TimelineView view;

    CasePages(Cases cases, CaseFrames frames, Openings openings, DuplicateCheck duplicates, TimelineView view) {
        this.cases = cases;
        this.frames = frames;
        this.openings = openings;
        this.duplicates = duplicates;
        this.view = view;
    }

    @GetMapping("/cases/{id}")
    Answer show(Actor actor, @PathVariable UUID id, Form form) {
        var said =
                form.values().containsKey("opened") ? Optional.of("casework.intake.saved") : Optional.<String>empty();
        return view.of(new CaseId(id), actor, form.values().containsKey("all"), said)
                .map(Answer::show)
                .orElseGet(Answer::missing);
    }

    @PostMapping("/cases/{id}/steps")
    Answer step(Actor actor, @PathVariable UUID id, Form form) {
        var step = Arrays.stream(CaseStep.values())
                .filter(one -> one.code().equals(form.text("step")))
                .filter(CasePages::isOrdinary)
                .findFirst();
        return step.isEmpty()
                ? Answer.missing()
                : answered(cases.advance(new CaseId(id), step.get(), actor), id, actor);
    }

    /** Steps that belong to plans, closing and linking have their own pages. */
    private static boolean isOrdinary(CaseStep step) {
        return switch (step) {
            case SCREEN, ACTIVATE, DECLINE_CONSENT, IMPLEMENT, FOLLOW_UP -> true;
            default -> false;
        };
    }

    @PostMapping("/cases/{id}/duplicates")
    Answer duplicates(Actor actor, @PathVariable UUID id) {
        return switch (duplicates.check(new CaseId(id), actor)) {
            case Said.MayExist _ -> Answer.to("/cases/" + id);
            case Said.NotYours _ -> Answer.missing();
            case Said.Paused _ -> refused(id, actor, RefusalView.paused());
            case Said.BudgetSpent(var renews) ->
                refused(
                        id,
                        actor,
                        new RefusalView(
                                t("casework.refused.search-budget-spent"),
                                t("casework.refused.search-budget-spent.missing"),
                                t("casework.refused.search-budget-spent.until", Words.moment(renews)),
                                java.util.List.of()));
        };
    }

    @PostMapping("/cases/{id}/opening")
    Answer open(Actor actor, @PathVariable UUID id, Form form) {
        var file = new CaseId(id);
        if (frames.of(file, actor, "").isEmpty()) {
            return Answer.missing();
        }
        var ground = form.text("ground").isEmpty() ? "interview" : form.text("ground");
        return switch (openings.open(actor, file, ground, form.text("reason"))) {
            case Reading.Open _ -> Answer.to("/cases/" + id);
            case Reading.NotYours _ -> Answer.missing();
            case Reading.ReasonMissing _ -> Answer.to("/cases/" + id);
            case Reading.Paused _ -> refused(id, actor, RefusalView.paused());
            case Reading.BudgetSpent(var renews) ->
                refused(
                        id,
                        actor,
                        new RefusalView(
                                t("casework.reading.spent"),
                                t("casework.reading.spent.missing", Words.moment(renews)),
                                t("casework.reading.spent.cure"),
                                java.util.List.of()));
        };
    }

    @PostMapping("/cases/{id}/opening/close")
    Answer close(Actor actor, @PathVariable UUID id) {
        openings.close(actor, new CaseId(id));
        return Answer.to("/cases/" + id);
    }

    private Answer answered(CaseReply reply, UUID id, Actor actor) {
        return switch (reply) {
            case CaseReply.Done _ -> Answer.to("/cases/" + id);
            case Refused.NotYours _ -> Answer.missing();
            case Refused why -> refused(id, actor, RefusalView.of(why));
        };
    }

    private Answer refused(UUID id, Actor actor, RefusalView why) {
        return view.refused(new CaseId(id), actor, why).map(Answer::refused).orElseGet(Answer::missing);
    }
}
