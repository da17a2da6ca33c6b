package iq.masar.intake.people;

import static iq.masar.ui.Words.t;

import iq.masar.casework.household.Households;
import iq.masar.casework.words.CaseWords;
import iq.masar.intake.IntakeForm;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.persons.BirthDate;
import iq.masar.persons.Member;
import iq.masar.persons.Names;
import iq.masar.persons.NewMember;
import iq.masar.persons.PaperStatus;
import iq.masar.persons.PersonReply;
import iq.masar.persons.Tie;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** People of a file: named as they spell themselves, with papers and ties (REF-11, 12, 57). */
@Controller
class HouseholdPages {
    private final Households households;
    private final HouseholdView view;
    private final CaseWords words;

    HouseholdPages(Households households, HouseholdView view, CaseWords words) {
        this.households = households;
        this.view = view;
        this.words = words;
    }

    @GetMapping("/cases/{id}/household")
    Answer list(Actor actor, @PathVariable UUID id, Form form) {
        var edited = form.uuid("edit");
        var page = view.of(new CaseId(id), Form.empty(), actor, edited, Optional.empty());
        return page.map(one ->
                        Answer.show(one.edit().map(edit -> filled(one, edit)).orElse(one)))
                .orElseGet(Answer::missing);
    }

    private static HouseholdPage filled(HouseholdPage page, HouseholdPage.Edit edit) {
        edit.before().forEach(page.form()::with);
        return page;
    }

    @PostMapping("/cases/{id}/household")
    Answer add(Actor actor, @PathVariable UUID id, Form form) {
        var birth = birth(form);
        var names = names(form);
        if (!HouseholdView.RELATIONS.contains(form.text("relation"))) {
            form.problem("relation", "intake.relation.needed");
        }
        if (!form.isSound()) {
            return unprocessable(id, form, actor, Optional.empty());
        }
        var person = new NewMember(form.text("relation"), names, birth, given(form, "sex"));
        return answered(households.add(new CaseId(id), person, actor), id, actor);
    }

    @PostMapping("/cases/{id}/household/{person}")
    Answer describe(Actor actor, @PathVariable UUID id, @PathVariable UUID person, Form form) {
        var file = new CaseId(id);
        var birth = birth(form);
        var typed = names(form);
        var found = households.find(file, person, actor);
        if (found.isEmpty()) {
            return Answer.missing();
        }
        if (!form.isSound()) {
            return unprocessable(id, form, actor, Optional.of(person));
        }
        var before = view.before(file, person, actor);
        typed.keySet().removeIf(field -> before.getOrDefault(field, "").equals(typed.get(field)));
        var version = form.integer("version").orElse(0);
        var stale = at(found.get(), version);
        var reply = households.describe(file, stale, before, typed, birth, given(form, "sex"), actor);
        return reply instanceof PersonReply.Overtaken
                ? overtaken(file, person, form, birth, actor)
                : answered(reply, id, actor);
    }

    /** H6: what was typed stays in the form, what was saved meanwhile stands beside it; saving again is the writer's choice. */
    private Answer overtaken(CaseId file, UUID person, Form form, Optional<BirthDate> birth, Actor actor) {
        var said = Optional.of(t("persons.person-reply.overtaken"));
        return view.of(file, form, actor, Optional.of(person), said)
                .map(page -> page.overtaken(view.differences(file, person, form, birth, actor)))
                .map(Answer::refused)
                .orElseGet(Answer::missing);
    }

    private static Member at(Member one, int version) {
        return new Member(
                one.id(),
                one.file(),
                one.relation(),
                one.birthYearBand(),
                one.sex(),
                one.minor(),
                one.ownFile(),
                one.hidden(),
                version);
    }

    @PostMapping("/cases/{id}/household/{person}/papers")
    Answer paper(Actor actor, @PathVariable UUID id, @PathVariable UUID person, Form form) {
        form.require("kind", "intake.paper.kind.needed");
        var status = PaperStatus.find(form.text("status"));
        if (status.isEmpty()) {
            form.problem("status", "intake.paper.status.needed");
        }
        return form.isSound()
                ? answered(
                        households.note(
                                new CaseId(id),
                                person,
                                form.text("kind"),
                                status.orElseThrow(),
                                form.text("number"),
                                actor),
                        id,
                        actor)
                : unprocessable(id, form, actor, Optional.empty());
    }

    @PostMapping("/cases/{id}/ties")
    Answer tie(Actor actor, @PathVariable UUID id, Form form) {
        var caregiver = form.uuid("caregiver");
        var dependant = form.uuid("dependant");
        if (caregiver.isEmpty() || dependant.isEmpty()) {
            form.problem(caregiver.isEmpty() ? "caregiver" : "dependant", "intake.tie.both");
            return unprocessable(id, form, actor, Optional.empty());
        }
        return answered(households.tie(new CaseId(id), new Tie(caregiver.get(), dependant.get()), actor), id, actor);
    }

    @PostMapping("/cases/{id}/household/{person}/hide")
    Answer hide(Actor actor, @PathVariable UUID id, @PathVariable UUID person, Form form) {
        return answered(households.hide(new CaseId(id), person, form.has("hidden"), actor), id, actor);
    }

    private Answer answered(PersonReply reply, UUID id, Actor actor) {
        return switch (reply) {
            case PersonReply.Done _ -> Answer.to("/cases/" + id + "/household");
            case PersonReply.NotYours _ -> Answer.missing();
            case PersonReply.TieCircle _ -> refused(id, actor, "persons.person-reply.tie-circle");
            case PersonReply.Overtaken _ -> refused(id, actor, "persons.person-reply.overtaken");
        };
    }

    private Answer refused(UUID id, Actor actor, String key) {
        return view.of(new CaseId(id), Form.empty(), actor, Optional.empty(), Optional.of(t(key)))
                .map(Answer::refused)
                .orElseGet(Answer::missing);
    }

    private Answer unprocessable(UUID id, Form form, Actor actor, Optional<UUID> edited) {
        return view.of(new CaseId(id), form, actor, edited, Optional.empty())
                .map(Answer::unprocessable)
                .orElseGet(Answer::missing);
    }

    private Optional<BirthDate> birth(Form form) {
        return IntakeForm.birth(form, "birth", Baghdad.day(words.now()));
    }

    /** Control characters are refused, the rest is kept exactly as typed (REF-11). */
    private static Map<String, String> names(Form form) {
        var names = new LinkedHashMap<String, String>();
        for (var field : Names.all()) {
            if (form.values().containsKey(field)) {
                form.maximum(field, 120);
                if (form.hasHidden(field)) {
                    form.problem(field, "intake.form.hidden");
                }
                names.put(field, form.text(field));
            }
        }
        return names;
    }

    private static Optional<String> given(Form form, String field) {
        return Optional.of(form.text(field)).filter(text -> !text.isEmpty());
    }
}
