package iq.masar.intake.people;

import static java.util.stream.Collectors.toSet;

import iq.masar.casework.slots.CaseFrames;
import iq.masar.casework.words.CaseWords;
import iq.masar.casework.words.RefusalView;
import iq.masar.consent.ConsentAct;
import iq.masar.consent.ConsentMode;
import iq.masar.consent.ConsentReply;
import iq.masar.consent.Consents;
import iq.masar.consent.DataCategory;
import iq.masar.consent.Purpose;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Yes, no, less, no longer: what people say about their data, written down at once (REF-19 to 24). */
@Controller
class ConsentPages {
    private final Consents consents;
    private final ConsentView view;
    private final CaseFrames frames;
    private final CaseWords words;

    ConsentPages(Consents consents, ConsentView view, CaseFrames frames, CaseWords words) {
        this.consents = consents;
        this.view = view;
        this.frames = frames;
        this.words = words;
    }

    @GetMapping("/cases/{id}/consents")
    Answer list(Actor actor, @PathVariable UUID id) {
        return frames.of(new CaseId(id), actor, "consents")
                .flatMap(frame -> view.of(new CaseId(id), fresh(frame.file().language(), id), actor, Optional.empty()))
                .map(Answer::show)
                .orElseGet(Answer::missing);
    }

    private Form fresh(Language language, UUID id) {
        return Form.empty()
                .with("purpose", "case-management")
                .with("mode", "signature")
                .with("language", language.tag())
                .with("person", id.toString())
                .with("expires", Words.typed(Baghdad.day(words.now()).plusYears(1)));
    }

    @PostMapping("/cases/{id}/consents")
    Answer give(Actor actor, @PathVariable UUID id, Form form) {
        var expires = form.date("expires");
        if (expires.isEmpty() && form.isSound()) {
            form.problem("expires", "intake.consent.expires.needed");
        }
        var purpose = Purpose.find(form.text("purpose"));
        var mode = ConsentMode.find(form.text("mode"));
        if (purpose.isEmpty()) {
            form.problem("purpose", "intake.consent.purpose.needed");
        }
        if (mode.isEmpty()) {
            form.problem("mode", "intake.consent.mode.needed");
        }
        if (!form.isSound()) {
            return view.of(new CaseId(id), form, actor, Optional.empty())
                    .map(Answer::unprocessable)
                    .orElseGet(Answer::missing);
        }
        var file = new CaseId(id);
        var language = Language.find(form.text("language")).orElse(Language.AR);
        var act = purpose.get() == Purpose.CASE_MANAGEMENT
                ? ConsentAct.caseManagement(
                        file, office(id, actor), mode.orElseThrow(), language, expires.orElseThrow())
                : ConsentAct.referral(
                        file, recipients(form), categories(form), mode.orElseThrow(), language, expires.orElseThrow());
        act = act.by(form.uuid("person").orElse(id));
        if (form.has("witness")) {
            act = act.witnessedBy(form.text("witness"));
        }
        if (form.has("minor")) {
            act = act.of(new ConsentAct.Minor(
                    form.has("assent"),
                    Optional.of(form.text("guardian")).filter(who -> !who.isEmpty()),
                    form.has("conflict")));
        }
        var reply = form.text("answer").equals("no") ? consents.refuse(act, actor) : consents.give(act, actor);
        return answered(reply, id, form, actor);
    }

    private OfficeCode office(UUID id, Actor actor) {
        return frames.of(new CaseId(id), actor, "consents")
                .map(frame -> frame.file().office())
                .orElse(actor.office());
    }

    private static Set<OfficeCode> recipients(Form form) {
        return Stream.concat(form.all("recipient").stream(), form.all("farther").stream())
                .map(OfficeCode::new)
                .collect(toSet());
    }

    private static Set<DataCategory> categories(Form form) {
        return form.all("category").stream()
                .flatMap(code -> DataCategory.find(code).stream())
                .collect(toSet());
    }

    @PostMapping("/cases/{id}/consents/{consent}/narrow")
    Answer narrow(Actor actor, @PathVariable UUID id, @PathVariable UUID consent, Form form) {
        if (!isOf(consent, id)) {
            return Answer.missing();
        }
        var recipient = new OfficeCode(form.text("recipient"));
        return answered(consents.narrow(consent, recipient, categories(form), actor), id, form, actor);
    }

    @PostMapping("/cases/{id}/consents/{consent}/withdraw")
    Answer withdraw(Actor actor, @PathVariable UUID id, @PathVariable UUID consent, Form form) {
        return isOf(consent, id) ? answered(consents.withdraw(consent, actor), id, form, actor) : Answer.missing();
    }

    @PostMapping("/cases/{id}/consents/vital")
    Answer vital(Actor actor, @PathVariable UUID id, Form form) {
        var recipient = new OfficeCode(form.text("recipient"));
        return answered(
                consents.vitalInterest(new CaseId(id), recipient, categories(form), form.text("reason"), actor),
                id,
                form,
                actor);
    }

    private boolean isOf(UUID consent, UUID id) {
        return consents.find(consent)
                .filter(one -> one.file().value().equals(id))
                .isPresent();
    }

    private Answer answered(ConsentReply reply, UUID id, Form form, Actor actor) {
        return switch (reply) {
            case ConsentReply.Recorded _ -> Answer.to("/cases/" + id + "/consents");
            case ConsentReply.NotYours _ -> Answer.missing();
            case ConsentReply.Refused why ->
                view.of(new CaseId(id), form, actor, Optional.of(RefusalView.of(why)))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
        };
    }
}
