package iq.masar.intake.people;

import static iq.masar.ui.Words.t;

import iq.masar.casework.CaseReply;
import iq.masar.casework.Refused;
import iq.masar.casework.SafeContact;
import iq.masar.casework.household.Contacts;
import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.casework.strip.Openings;
import iq.masar.casework.strip.Sealing;
import iq.masar.casework.words.CaseWords;
import iq.masar.intake.IntakeForm;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** How a person may be reached without harm (REF-14). */
@Controller
class ContactPages {
    private static final List<String> SEALED = List.of("phone", "cover", "answer");
    private final CaseFrames frames;
    private final Contacts contacts;
    private final Openings openings;

    ContactPages(CaseFrames frames, Contacts contacts, Openings openings) {
        this.frames = frames;
        this.contacts = contacts;
        this.openings = openings;
    }

    @GetMapping("/cases/{id}/contact")
    Answer ask(Actor actor, @PathVariable UUID id) {
        return frames.of(new CaseId(id), actor, "contact")
                .filter(CaseFrame::workable)
                .map(frame -> Answer.show(page(frame, filled(frame, actor), actor, false, List.of())))
                .orElseGet(Answer::missing);
    }

    private Form filled(CaseFrame frame, Actor actor) {
        var rule = frame.file().safeContact();
        var hours = rule.from().isPresent() && rule.to().isPresent()
                ? Words.time(rule.from().get()) + "–" + Words.time(rule.to().get())
                : "";
        var form = Form.empty()
                .with("safe", rule.channel().code())
                .with("hours", hours)
                .with("version", String.valueOf(frame.file().version()));
        sealed(frame, actor).forEach(form::with);
        return form;
    }

    private Map<String, String> sealed(CaseFrame frame, Actor actor) {
        var place = Sealing.contact(frame.file().id());
        return openings.read(actor, frame.file().id(), List.of(place))
                .map(open -> open.at(place))
                .orElse(Map.of());
    }

    @PostMapping("/cases/{id}/contact")
    Answer save(Actor actor, @PathVariable UUID id, Form form) {
        var frame = frames.of(new CaseId(id), actor, "contact").filter(CaseFrame::workable);
        if (frame.isEmpty()) {
            return Answer.missing();
        }
        var rule = IntakeForm.safeContact(form);
        var touched = touched(form, frame.get(), actor);
        if (!form.isSound()) {
            return Answer.unprocessable(page(frame.get(), form, actor, false, List.of()));
        }
        var version = form.integer("version").orElse(0);
        return switch (contacts.save(new CaseId(id), version, rule, touched, actor)) {
            case CaseReply.Done _ -> Answer.to("/cases/" + id);
            case Refused.Overtaken _ -> overtaken(id, form, rule, actor);
            case Refused _ -> Answer.missing();
        };
    }

    /** H6: what was typed stays in the form, what was saved meanwhile stands beside it; saving again is the writer's choice. */
    private Answer overtaken(UUID id, Form form, SafeContact rule, Actor actor) {
        return frames.of(new CaseId(id), actor, "contact")
                .map(now -> Answer.refused(page(
                        now,
                        form.with("version", String.valueOf(now.file().version())),
                        actor,
                        true,
                        differences(now, form, rule, actor))))
                .orElseGet(Answer::missing);
    }

    private List<Difference> differences(CaseFrame frame, Form form, SafeContact rule, Actor actor) {
        var opened = openings.running(actor, frame.file().id()).isPresent();
        var saved = sealed(frame, actor);
        var found = new ArrayList<Difference>();
        if (!rule.equals(frame.file().safeContact())) {
            found.add(new Difference(
                    t("intake.safe"),
                    CaseWords.safeContact(rule),
                    CaseWords.safeContact(frame.file().safeContact())));
        }
        touched(form, frame, actor)
                .forEach((field, text) -> found.add(new Difference(
                        t("intake." + field),
                        text,
                        opened ? saved.getOrDefault(field, "") : t("intake.difference.closed"))));
        return found;
    }

    /** A masked form sends empty fields: those were not touched; a shown one may also empty a field. */
    private Map<String, String> touched(Form form, CaseFrame frame, Actor actor) {
        var known = sealed(frame, actor);
        var shown = form.has("shown");
        var touched = new LinkedHashMap<String, String>();
        for (var field : SEALED) {
            var text = field.equals("phone") && form.has("phone") ? IntakeForm.phone(form) : form.text(field);
            var changed = shown ? !known.getOrDefault(field, "").equals(text) : !text.isEmpty();
            if (changed) {
                touched.put(field, text);
            }
        }
        return touched;
    }

    private ContactPage page(CaseFrame frame, Form form, Actor actor, boolean overtaken, List<Difference> differences) {
        return new ContactPage(
                frame,
                form,
                Stream.of(SafeContact.Channel.values())
                        .map(one -> Part.Choice.of(one.code(), t("intake.contact." + one.code())))
                        .toList(),
                openings.running(actor, frame.file().id()).isPresent(),
                overtaken,
                CaseWords.safeContact(frame.file().safeContact()),
                differences);
    }
}
