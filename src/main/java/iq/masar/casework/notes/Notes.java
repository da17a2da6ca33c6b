package iq.masar.casework.notes;

import iq.masar.casework.notes.NoteStore.NoteRow;
import iq.masar.casework.strip.Openings;
import iq.masar.casework.work.Chronicle;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes lie sealed, each under its section's own key; a stale save keeps both texts (H6). */
@Component
@Transactional
public class Notes {
    /** The sections a note may be put under; protection is offered to specialists only. */
    public static final List<String> SECTIONS = List.of("notes", "journey", "health", "family");

    private static final String TEXT = "text";
    private final NoteStore store;
    private final Openings openings;
    private final Vault vault;
    private final Chronicle chronicle;
    private final Ids ids;
    private final Clock clock;

    Notes(NoteStore store, Openings openings, Vault vault, Chronicle chronicle, Ids ids, Clock clock) {
        this.store = store;
        this.openings = openings;
        this.vault = vault;
        this.chronicle = chronicle;
        this.ids = ids;
        this.clock = clock;
    }

    /** One note; its words only while the personal data stand open. */
    public record Note(NoteRow row, Optional<String> text) {}

    /** What became of a change. */
    public sealed interface Saving {
        record Saved(UUID note) implements Saving {}

        /** Somebody saved meanwhile: both texts. */
        record Overtaken(String theirs, int version) implements Saving {}

        record NotYours() implements Saving {}
    }

    public Saving write(CaseId file, String section, String text, Actor actor) {
        if (!vault.holds(actor, file)) {
            return new Saving.NotYours();
        }
        var id = ids.next();
        store.add(id, file, section, actor, clock.instant());
        vault.write(new Place(file, new Section(section), id), Map.of(TEXT, text), actor);
        if (!section.equals(Section.PROTECTION.value())) {
            chronicle.tell(file, "noted", actor, section);
        }
        return new Saving.Saved(id);
    }

    /** Saves a note anew; what it said before stays under its version number. */
    public Saving rewrite(UUID note, int version, String text, Actor actor) {
        var found = store.find(note).filter(one -> vault.holds(actor, one.file()));
        if (found.isEmpty() || !found.get().author().equals(actor.account().value())) {
            return new Saving.NotYours();
        }
        var row = found.get();
        var place = new Place(row.file(), new Section(row.section()), note);
        var before = vault.read(actor, Ground.CASE_WORK, "correction", List.of(place)) instanceof Reading.Open open
                ? open.text(place, TEXT)
                : "";
        if (!store.change(note, version, clock.instant())) {
            return new Saving.Overtaken(before, row.version());
        }
        var kept = new LinkedHashMap<String, String>();
        kept.put(TEXT + "." + version, before);
        kept.put(TEXT, text);
        vault.write(place, kept, actor);
        return new Saving.Saved(note);
    }

    /** The notes of a case as this officer may see them. */
    public List<Note> list(CaseId file, Actor actor) {
        var rows = store.list(file).stream().filter(row -> isFor(row, actor)).toList();
        var places = rows.stream().map(Notes::place).toList();
        var open = places.isEmpty() ? Optional.<Reading.Open>empty() : openings.read(actor, file, places);
        return rows.stream()
                .map(row -> new Note(row, open.map(reading -> reading.text(place(row), TEXT))))
                .toList();
    }

    private static boolean isFor(NoteRow row, Actor actor) {
        return !row.section().equals(Section.PROTECTION.value())
                || actor.is(Role.PROTECTION_SPECIALIST)
                || row.author().equals(actor.account().value());
    }

    private static Place place(NoteRow row) {
        return new Place(row.file(), new Section(row.section()), row.id());
    }
}
