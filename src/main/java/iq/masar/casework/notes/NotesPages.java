package iq.masar.casework.notes;

import static iq.masar.ui.Words.t;

import iq.masar.casework.notes.Notes.Saving;
import iq.masar.casework.slots.CaseFrames;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import iq.masar.vault.Drafts;
import iq.masar.vault.Drafts.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Notes: written, read while the strip is open, saved again without losing either text. */
@Controller
class NotesPages {
    private static final int LONGEST = 20_000;
    private final Notes notes;
    private final CaseFrames frames;
    private final Drafts drafts;

    NotesPages(Notes notes, CaseFrames frames, Drafts drafts) {
        this.notes = notes;
        this.frames = frames;
        this.drafts = drafts;
    }

    /** As the page names it when it saves what is typed every ten seconds (H1). */
    private static String draft(UUID id) {
        return "casework.note." + id;
    }

    private Form typedBefore(UUID id, Actor actor) {
        return drafts.find(actor, draft(id))
                .map(Draft::values)
                .map(Form::ofLists)
                .orElseGet(() -> Form.empty().with("section", "notes"));
    }

    @GetMapping("/cases/{id}/notes")
    Answer list(Actor actor, @PathVariable UUID id) {
        return page(id, typedBefore(id, actor), actor, Optional.empty())
                .map(Answer::show)
                .orElseGet(Answer::missing);
    }

    @PostMapping("/cases/{id}/notes")
    Answer write(Actor actor, @PathVariable UUID id, Form form) {
        form.require("text", "casework.note.text.needed").maximum("text", LONGEST);
        if (!sections(actor).contains(form.text("section"))) {
            form.problem("section", "casework.note.section.needed");
        }
        if (!form.isSound()) {
            return page(id, form, actor, Optional.empty())
                    .map(Answer::unprocessable)
                    .orElseGet(Answer::missing);
        }
        if (!(notes.write(new CaseId(id), form.text("section"), form.text("text"), actor) instanceof Saving.Saved)) {
            return Answer.missing();
        }
        drafts.discard(actor, draft(id));
        return Answer.to("/cases/" + id + "/notes");
    }

    @PostMapping("/cases/{id}/notes/{note}")
    Answer rewrite(Actor actor, @PathVariable UUID id, @PathVariable UUID note, Form form) {
        if (form.text("keep").equals("theirs")) {
            return Answer.to("/cases/" + id + "/notes");
        }
        var text = form.text("keep").equals("mine") ? form.text("mine") : form.text("text");
        var version = form.integer("version").orElse(0);
        return switch (notes.rewrite(note, version, text, actor)) {
            case Saving.Saved _ -> Answer.to("/cases/" + id + "/notes");
            case Saving.NotYours _ -> Answer.missing();
            case Saving.Overtaken(var theirs, var current) -> {
                var conflict = new NotesPage.Conflict(
                        new Part.Version(t("casework.note.mine"), actor.displayName(), "", text),
                        new Part.Version(t("casework.note.theirs"), actor.displayName(), "", theirs),
                        "/cases/" + id + "/notes/" + note,
                        Map.of("version", String.valueOf(current), "mine", text));
                yield page(id, form, actor, Optional.of(conflict))
                        .map(Answer::refused)
                        .orElseGet(Answer::missing);
            }
        };
    }

    private Optional<NotesPage> page(UUID id, Form form, Actor actor, Optional<NotesPage.Conflict> conflict) {
        var file = new CaseId(id);
        return frames.of(file, actor, "notes")
                .map(frame -> new NotesPage(
                        frame,
                        form,
                        Part.Choice.all("casework.section.", sections(actor)),
                        notes.list(file, actor).stream()
                                .map(note -> row(note, actor))
                                .toList(),
                        conflict));
    }

    private static List<String> sections(Actor actor) {
        var sections = new ArrayList<>(Notes.SECTIONS);
        if (actor.is(Role.PROTECTION_SPECIALIST)) {
            sections.add("protection");
        }
        return sections;
    }

    private static NotesPage.Row row(Notes.Note note, Actor actor) {
        var row = note.row();
        return new NotesPage.Row(
                row.id().toString(),
                t("casework.section." + row.section()),
                row.authorName(),
                Words.moment(row.at()),
                note.text(),
                row.author().equals(actor.account().value()),
                row.version());
    }
}
