package iq.masar.persons.web;

import iq.masar.agencies.Agencies;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.persons.register.Extract;
import iq.masar.persons.register.Extracts;
import iq.masar.persons.register.Keeping;
import iq.masar.persons.register.KeepingReply;
import iq.masar.persons.register.Registers;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import iq.masar.vault.Ground;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One entry: opened for a reason, written, corrected. */
@Controller
class EntryPages {
    private static final Set<String> SHOWN = Set.of(
            "vault.volume-opened",
            "vault.volume-given",
            "persons.entered",
            "persons.corrected",
            "persons.linked",
            "persons.unlinked");
    private static final int MOST = 50;

    private final Extracts extracts;
    private final Keeping keeping;
    private final Registers registers;
    private final Audit audit;
    private final Agencies agencies;

    EntryPages(Extracts extracts, Keeping keeping, Registers registers, Audit audit, Agencies agencies) {
        this.extracts = extracts;
        this.keeping = keeping;
        this.registers = registers;
        this.audit = audit;
        this.agencies = agencies;
    }

    @GetMapping("/register/{id}")
    Answer closed(Actor actor, @PathVariable UUID id) {
        return extracts.isKept(actor, id)
                ? Answer.show(page(Form.empty(), actor, id, List.of(), Optional.empty()))
                : Answer.missing();
    }

    @PostMapping("/register/{id}")
    Answer open(Actor actor, @PathVariable UUID id, Form form) {
        if (!extracts.isKept(actor, id)) {
            return Answer.missing();
        }
        if (!EntryPage.REASONS.contains(form.text("reason"))) {
            form.problem("reason", "persons.entry.reason-missing");
            return Answer.unprocessable(page(form, actor, id, List.of(), Optional.empty()));
        }
        var versions = extracts.versions(actor, id, Ground.REGISTER_ENTRY, form.text("reason"));
        if (versions.isEmpty()) {
            return Answer.refused(page(form, actor, id, versions, Optional.of("persons.search.budget-spent")));
        }
        keeping.seen(id, actor);
        return Answer.show(page(form, actor, id, versions, Optional.empty()));
    }

    private EntryPage page(Form form, Actor actor, UUID id, List<Extract> versions, Optional<String> refusal) {
        var seen = audit.readsOf(new CaseId(id)).stream()
                .filter(entry -> SHOWN.contains(entry.verb()))
                .limit(MOST)
                .map(entry -> new EntryPage.Seen(
                        entry.at(),
                        entry.actorName(),
                        Words.label(agencies.name(new OfficeCode(entry.office()))),
                        entry.verb().replaceFirst("\\.", ".audit.")))
                .toList();
        return new EntryPage(
                form,
                id.toString(),
                versions,
                keeping.claimants(id).stream().map(UUID::toString).toList(),
                versions.isEmpty() ? List.of() : extracts.household(actor, versions.getFirst(), form.text("reason")),
                seen,
                actor.is(Role.REGISTER_OFFICER),
                refusal);
    }

    @GetMapping("/register/new")
    Answer fresh(Actor actor) {
        return Answer.show(new EntryFormPage(Form.empty(), Optional.empty(), Optional.empty()));
    }

    @PostMapping("/register/new")
    Answer enter(Actor actor, Form form) {
        form.require("source", "persons.entry.source-missing");
        var register = registers.found("civil", actor);
        if (register.isEmpty()) {
            return Answer.refused(new EntryFormPage(form, Optional.empty(), Optional.of("persons.imports.no-keys")));
        }
        return form.isSound()
                ? written(
                        form, Optional.empty(), keeping.enter(register.get(), fields(form), form.text("source"), actor))
                : Answer.unprocessable(new EntryFormPage(form, Optional.empty(), Optional.empty()));
    }

    @GetMapping("/register/{id}/correction")
    Answer correction(Actor actor, @PathVariable UUID id) {
        return extracts.read(actor, id, Ground.REGISTER_ENTRY, "correction")
                .map(entry -> {
                    var values = new LinkedHashMap<>(entry.fields());
                    values.remove("source");
                    values.put("version", String.valueOf(entry.version()));
                    return Answer.show(
                            new EntryFormPage(Form.of(values), Optional.of(id.toString()), Optional.empty()));
                })
                .orElseGet(Answer::missing);
    }

    @PostMapping("/register/{id}/correction")
    Answer correct(Actor actor, @PathVariable UUID id, Form form) {
        form.require("source", "persons.entry.source-missing");
        var known = Optional.of(id.toString());
        if (!form.isSound()) {
            return Answer.unprocessable(new EntryFormPage(form, known, Optional.empty()));
        }
        var version = form.integer("version").orElse(0);
        return written(form, known, keeping.correct(id, version, fields(form), form.text("source"), actor));
    }

    private static Answer written(Form form, Optional<String> id, KeepingReply reply) {
        return switch (reply) {
            case KeepingReply.Written done -> Answer.to("/register/" + done.id());
            case KeepingReply.PaperClaimedTwice twice -> Answer.to("/register/" + twice.id());
            case KeepingReply.Faulty faulty -> {
                faulty.causes().forEach((field, cause) -> form.problem(field, "persons.import.cause." + cause));
                yield Answer.unprocessable(new EntryFormPage(form, id, Optional.empty()));
            }
            case KeepingReply.Overtaken overtaken ->
                Answer.refused(new EntryFormPage(form, id, Optional.of("persons.entry.overtaken")));
            case KeepingReply.NotYours closed -> Answer.missing();
        };
    }

    private static Map<String, String> fields(Form form) {
        var fields = new LinkedHashMap<String, String>();
        form.values().keySet().stream()
                .filter(field -> EntryPage.FIELDS.contains(field) || field.startsWith("paper."))
                .forEach(field -> fields.put(field, form.text(field)));
        return fields;
    }
}
