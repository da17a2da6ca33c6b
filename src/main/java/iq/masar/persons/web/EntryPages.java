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
import iq.masar.ui.DraftShelf;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import iq.masar.vault.Drafts;
import iq.masar.vault.Drafts.Draft;
import iq.masar.vault.Ground;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
    private static final String FORM = "persons.entry";

    private final Extracts extracts;
    private final Keeping keeping;
    private final Registers registers;
    private final Audit audit;
    private final Agencies agencies;
    private final Drafts drafts;

    EntryPages(Extracts extracts, Keeping keeping, Registers registers, Audit audit, Agencies agencies, Drafts drafts) {
        this.extracts = extracts;
        this.keeping = keeping;
        this.registers = registers;
        this.audit = audit;
        this.agencies = agencies;
        this.drafts = drafts;
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
        var draft = drafts.find(actor, FORM);
        return Answer.show(new EntryFormPage(
                draft.map(Draft::values).map(Form::ofLists).orElseGet(Form::empty),
                Optional.empty(),
                Optional.empty(),
                draft.map(Draft::savedAt).map(Words::moment).orElse("")));
    }

    @PostMapping("/register/new")
    Answer enter(Actor actor, Form form) {
        form.require("source", "persons.entry.source-missing");
        var register = registers.found("civil", actor);
        if (register.isEmpty()) {
            return Answer.refused(fresh(form, Optional.of("persons.imports.no-keys")));
        }
        if (!form.isSound()) {
            return Answer.unprocessable(fresh(form, Optional.empty()));
        }
        var reply = keeping.enter(register.get(), fields(form), form.text("source"), actor);
        if (reply instanceof KeepingReply.Written || reply instanceof KeepingReply.PaperClaimedTwice) {
            drafts.discard(actor, FORM);
        }
        return written(form, Optional.empty(), reply);
    }

    @PostMapping("/register/new/discard")
    Answer discard(Actor actor) {
        drafts.discard(actor, FORM);
        return Answer.to("/register/new");
    }

    private static EntryFormPage fresh(Form form, Optional<String> refusal) {
        return new EntryFormPage(form, Optional.empty(), refusal, "");
    }

    @GetMapping("/register/{id}/correction")
    Answer correction(Actor actor, @PathVariable UUID id) {
        return extracts.read(actor, id, Ground.REGISTER_ENTRY, "correction")
                .map(entry -> {
                    var values = new LinkedHashMap<>(entry.fields());
                    values.remove("source");
                    values.put("version", String.valueOf(entry.version()));
                    return Answer.show(
                            new EntryFormPage(Form.of(values), Optional.of(id.toString()), Optional.empty(), ""));
                })
                .orElseGet(Answer::missing);
    }

    @PostMapping("/register/{id}/correction")
    Answer correct(Actor actor, @PathVariable UUID id, Form form) {
        form.require("source", "persons.entry.source-missing");
        var known = Optional.of(id.toString());
        if (!form.isSound()) {
            return Answer.unprocessable(new EntryFormPage(form, known, Optional.empty(), ""));
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
                yield Answer.unprocessable(new EntryFormPage(form, id, Optional.empty(), ""));
            }
            case KeepingReply.Overtaken overtaken ->
                Answer.refused(new EntryFormPage(form, id, Optional.of("persons.entry.overtaken"), ""));
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

    /** Keeps the entry that is typed while the line is weak or away, sealed to its writer (IDN-44). */
    @Configuration(proxyBeanMethods = false)
    static class Shelf {
        @Bean
        DraftShelf entryDrafts(Drafts drafts) {
            return new DraftShelf(FORM, drafts::save);
        }
    }
}
