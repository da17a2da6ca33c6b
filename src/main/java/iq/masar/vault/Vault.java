package iq.masar.vault;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.emergency.Upkeep;
import iq.masar.vault.keys.CaseKeys;
import iq.masar.vault.keys.Rings;
import iq.masar.vault.records.Readings;
import iq.masar.vault.records.Records;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The desk of the vault: seal and open the personal fields of cases. */
@Component
public class Vault {
    /** The field of {@link Place#face} that {@link #callingNames} reads. */
    public static final String CALLING = "calling";

    private final Rings rings;
    private final CaseKeys keys;
    private final Upkeep upkeep;
    private final Records records;
    private final Readings readings;
    private final Audit audit;

    Vault(Rings rings, CaseKeys keys, Upkeep upkeep, Records records, Readings readings, Audit audit) {
        this.rings = rings;
        this.keys = keys;
        this.upkeep = upkeep;
        this.records = records;
        this.readings = readings;
        this.audit = audit;
    }

    /** Makes the case's key and letterbox, held by the creator until the first assignment and by the creator's office. */
    public void found(CaseId file, Actor creator) {
        found(file, creator.office(), creator);
    }

    /** The same for a case another office will be responsible for, as the hotline opens them. */
    public void found(CaseId file, OfficeCode responsible, Actor creator) {
        var ring = rings.find(creator).orElseThrow(() -> new NotHeld(file));
        audit.decided(Act.of(creator, "vault.founded").on(file).with("office", responsible));
        upkeep.found(ring, file, responsible);
    }

    /**
     * Seals these fields of a record in the caller's transaction; fields not named stay as they are, an empty text removes one.
     *
     * @throws NotHeld unless the actor is designated, succeeds by office, or was handed the section
     */
    public void write(Place place, Map<String, String> fields, Actor actor) {
        write(Map.of(place, fields), actor);
    }

    /** The same for several records of one case at once: one round trip. */
    public void write(Map<Place, Map<String, String>> all, Actor actor) {
        if (all.isEmpty()) {
            return;
        }
        var file = all.keySet().iterator().next().file();
        if (!all.keySet().stream().allMatch(place -> place.file().equals(file))) {
            throw new NotHeld(file);
        }
        var ring = rings.find(actor).orElseThrow(() -> new NotHeld(file));
        var access = upkeep.open(ring, file).orElseThrow(() -> new NotHeld(file));
        if (!records.write(access, all)) {
            throw new NotHeld(file);
        }
    }

    /** Drops a record into the case's letterbox: needs no key, and its writer cannot read it back. Later drops lie on top. */
    public void deposit(Place place, Map<String, String> fields, Actor actor) {
        audit.decided(Act.of(actor, "vault.deposited")
                .on(place.file())
                .with("section", place.section().value()));
        deposit(place, fields);
    }

    /** The same for somebody without an account. */
    public void deposit(Place place, Map<String, String> fields) {
        if (!records.drop(place, fields)) {
            throw new NotHeld(place.file());
        }
    }

    /**
     * Opens records after writing the audit entry. Through an office's succession key only on the grounds
     * {@link Ground#APPROVAL}, {@link Ground#SUCCESSION} and {@link Ground#DUPLICATE_CHECK}.
     *
     * @param reason a code, or the worker's own words (they are sealed into the file); needed on the first opening of a
     *     case by an account on the grounds CASE_WORK, APPROVAL and SUCCESSION, never of the founder
     */
    public Reading read(Actor actor, Ground ground, String reason, List<Place> places) {
        return readings.read(actor, ground, reason, places);
    }

    /** Which records exist in a section, oldest first; says nothing of what they hold. */
    public List<Place> places(CaseId file, Section section) {
        return records.places(file, section);
    }

    /** Whether the actor is designated for this case, now: by a grant of their own. */
    public boolean holds(Actor actor, CaseId file) {
        return !held(actor, List.of(file)).isEmpty();
    }

    /** Those of the cases the actor is designated for. */
    public List<CaseId> held(Actor actor, Collection<CaseId> files) {
        return rings.find(actor).isEmpty() || files.isEmpty() ? List.of() : keys.held(actor.account(), files);
    }

    /** Whether the actor, as one of the office's supervisors, holds its succession key to this case. */
    public boolean succeeds(Actor actor, CaseId file) {
        return rings.find(actor).isPresent() && keys.succeeds(actor.account(), file);
    }

    /** The names to call people by, of those cases the actor holds or succeeds to; one audit entry for all. */
    public Map<CaseId, String> callingNames(Actor actor, Collection<CaseId> files) {
        return readings.callingNames(actor, files, CALLING);
    }
}
