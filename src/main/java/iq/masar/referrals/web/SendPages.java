package iq.masar.referrals.web;

import iq.masar.casework.Cases;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.codes.Priority;
import iq.masar.consent.DataCategory;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.referrals.ReferralId;
import iq.masar.referrals.Referrals;
import iq.masar.referrals.Refused;
import iq.masar.referrals.Reply;
import iq.masar.referrals.Sending;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Choosing a service for a need and sending exactly what consent covers. */
@Controller
class SendPages {
    private static final int LETTERS = 4_000;
    private final Referrals referrals;
    private final Offers offers;
    private final Cases cases;
    private final CaseFrames frames;
    private final Shown shown;
    private final Clock clock;

    SendPages(Referrals referrals, Offers offers, Cases cases, CaseFrames frames, Shown shown, Clock clock) {
        this.referrals = referrals;
        this.offers = offers;
        this.cases = cases;
        this.frames = frames;
        this.shown = shown;
        this.clock = clock;
    }

    @GetMapping("/referrals/new")
    Answer choose(Actor actor, Form form) {
        return page(actor, form, Optional.empty()).map(Answer::show).orElseGet(Answer::missing);
    }

    /** Sends, or with {@code act=await} joins the waiting list of a full service. */
    @PostMapping("/referrals")
    Answer send(Actor actor, Form form) {
        for (var category : DataCategory.values()) {
            form.maximum("say-" + category.code(), LETTERS);
        }
        if (form.all("category").isEmpty()) {
            form.problem("category", "referrals.form.category-missing");
        }
        var sending = sending(form);
        if (sending.isEmpty() || !form.isSound()) {
            return page(actor, form, Optional.empty())
                    .map(Answer::unprocessable)
                    .orElseGet(Answer::missing);
        }
        var reply = form.text("act").equals("await")
                ? referrals.await(sending.get(), actor)
                : referrals.send(sending.get(), actor);
        return switch (reply) {
            case Reply.Done done -> Answer.to("/referrals/" + done.referral());
            case Reply.Missing _ -> Answer.missing();
            case Refused refused ->
                page(actor, form, Optional.of(Refusal.of(refused, shown)))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
        };
    }

    private Optional<SendPage> page(Actor actor, Form form, Optional<Refusal> refusal) {
        return form.uuid("case")
                .map(CaseId::new)
                .flatMap(file -> frames.of(file, actor, "referrals"))
                .filter(frame -> frame.workable())
                .flatMap(frame ->
                        cases.find(frame.file().id(), actor).map(file -> offers.page(frame, file, form, refusal)));
    }

    private Optional<Sending> sending(Form form) {
        return form.uuid("case")
                .flatMap(file -> form.uuid("service")
                        .map(service -> new Sending(
                                new CaseId(file),
                                form.uuid("need"),
                                new FamilyCode(form.text("family")),
                                service,
                                priority(form.text("priority")),
                                fields(form),
                                form.uuid("draft").map(ReferralId::new),
                                form.uuid("parent").map(ReferralId::new),
                                form.uuid("receiver").map(AccountId::new),
                                form.has("told-to")
                                        ? Optional.of(new Sending.Handover(clock.instant(), form.text("told-to")))
                                        : Optional.empty())));
    }

    static Priority priority(String code) {
        for (var one : Priority.values()) {
            if (one.code().equals(code.toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        return Priority.MEDIUM;
    }

    /** Only the categories ticked; what the vault copies itself is named without words. */
    private static Map<DataCategory, Map<String, String>> fields(Form form) {
        var fields = new EnumMap<DataCategory, Map<String, String>>(DataCategory.class);
        form.all("category").stream()
                .map(DataCategory::find)
                .flatMap(Optional::stream)
                .forEach(category -> fields.put(category, texts(category, form)));
        return fields;
    }

    private static Map<String, String> texts(DataCategory category, Form form) {
        var texts = new HashMap<String, String>();
        Offers.fields(category).forEach(field -> {
            var text = form.text("say-" + field.name());
            texts.put(field.name(), text);
        });
        return texts;
    }
}
