package iq.masar.hotline.web;

import iq.masar.consent.ConsentAct;
import iq.masar.consent.ConsentMode;
import iq.masar.consent.DataCategory;
import iq.masar.consent.Purpose;
import iq.masar.hotline.Done;
import iq.masar.hotline.PhoneActs;
import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is done for a recognised caller (REF-16). */
@Controller
class PhoneActPages {
    private static final int LONGEST = 500;

    private final PhoneActs acts;
    private final CallViews views;

    PhoneActPages(PhoneActs acts, CallViews views) {
        this.acts = acts;
        this.views = views;
    }

    @PostMapping("/hotline/calls/{id}/appointments")
    Answer appointment(@PathVariable UUID id, Actor actor, Form form) {
        form.require("day", "hotline.appointment.day-missing").require("time", "hotline.appointment.time-missing");
        var day = form.date("day");
        var time = form.time("time");
        return form.isSound() && day.isPresent() && time.isPresent()
                ? answer(
                        id,
                        form,
                        actor,
                        acts.appointment(
                                id,
                                day.get().atTime(time.get()),
                                form.text("place").equals("phone") ? "phone" : "office",
                                actor))
                : again(id, form, actor);
    }

    @PostMapping("/hotline/calls/{id}/consents")
    Answer consent(@PathVariable UUID id, Actor actor, Form form) {
        var purpose = Purpose.find(form.text("purpose"));
        var until = form.require("until", "hotline.consent.until-missing").date("until");
        form.require("purpose", "hotline.consent.purpose-missing");
        if (purpose.isEmpty() || until.isEmpty() || !form.isSound()) {
            return again(id, form, actor);
        }
        var done = acts.consent(
                id,
                file -> purpose.get() == Purpose.CASE_MANAGEMENT
                        ? ConsentAct.caseManagement(
                                file.id(), file.office(), ConsentMode.VERBAL, file.language(), until.get())
                        : ConsentAct.referral(
                                file.id(),
                                form.all("recipient").stream()
                                        .map(OfficeCode::new)
                                        .collect(Collectors.toSet()),
                                categories(form, "category"),
                                ConsentMode.VERBAL,
                                file.language(),
                                until.get()),
                form.text("witness"),
                actor);
        return answer(id, form, actor, done);
    }

    @PostMapping("/hotline/calls/{id}/narrowings")
    Answer narrow(@PathVariable UUID id, Actor actor, Form form) {
        return form.uuid("consent")
                .map(consent -> answer(
                        id,
                        form,
                        actor,
                        acts.narrow(
                                id, consent, new OfficeCode(form.text("recipient")), categories(form, "away"), actor)))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/hotline/calls/{id}/withdrawals")
    Answer withdraw(@PathVariable UUID id, Actor actor, Form form) {
        return form.uuid("consent")
                .map(consent -> answer(id, form, actor, acts.withdraw(id, consent, actor)))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/hotline/calls/{id}/contacts")
    Answer contact(@PathVariable UUID id, Actor actor, Form form) {
        var words = new LinkedHashMap<String, String>();
        for (var field : new String[] {"phone", "hours", "cover", "answer"}) {
            form.maximum(field, LONGEST);
            if (form.has(field)) {
                words.put(field, form.text(field));
            }
        }
        if (words.isEmpty()) {
            form.problem("phone", "hotline.contact.nothing");
        }
        return form.isSound() ? answer(id, form, actor, acts.contact(id, words, actor)) : again(id, form, actor);
    }

    @PostMapping("/hotline/calls/{id}/confirmations")
    Answer confirm(@PathVariable UUID id, Actor actor, Form form) {
        return form.uuid("referral")
                .map(referral -> answer(id, form, actor, acts.confirm(id, referral, actor)))
                .orElseGet(Answer::missing);
    }

    @PostMapping("/hotline/calls/{id}/disputes")
    Answer dispute(@PathVariable UUID id, Actor actor, Form form) {
        form.maximum("words", LONGEST);
        return form.uuid("referral")
                .filter(referral -> form.isSound())
                .map(referral -> answer(id, form, actor, acts.dispute(id, referral, form.text("words"), actor)))
                .orElseGet(() -> again(id, form, actor));
    }

    private static Set<DataCategory> categories(Form form, String field) {
        return form.all(field).stream()
                .flatMap(code -> DataCategory.find(code).stream())
                .collect(Collectors.toSet());
    }

    private Answer answer(UUID id, Form form, Actor actor, Done done) {
        return switch (done) {
            case Done.AsByVisit ok -> Answer.to("/hotline/calls/" + id);
            case Done.NotRecognised no -> Answer.missing();
            case Done.ConsentStays no -> refused(id, form, actor, "hotline.done.consent-stays");
            case Done.WitnessMissing no -> refused(id, form, actor, "hotline.done.witness-missing");
            case Done.NoSuchHour no -> refused(id, form, actor, "hotline.done.no-such-hour");
            case Done.NotWaiting no -> refused(id, form, actor, "hotline.done.not-waiting");
        };
    }

    private Answer refused(UUID id, Form form, Actor actor, String key) {
        return views.call(id, form, actor, Optional.of(Words.t(key)))
                .map(Answer::refused)
                .orElseGet(Answer::missing);
    }

    private Answer again(UUID id, Form form, Actor actor) {
        return views.call(id, form, actor).map(Answer::unprocessable).orElseGet(Answer::missing);
    }
}
