package iq.masar.vault;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The desk of the vault: seal and open the personal fields of cases. */
@Component
public class Vault {
    /** The field of {@link Place#face} that {@link #callingNames} reads. */
    public static final String CALLING = "calling";

    Vault() {}

    /** Makes the case's key and letterbox, held by the creator until the first assignment and by the creator's office. */
    public void found(CaseId file, Actor creator) {
        found(file, creator.office(), creator);
    }

    /** The same for a case another office will be responsible for, as the hotline opens them. */
    public void found(CaseId file, OfficeCode responsible, Actor creator) {
        throw new UnsupportedOperationException();
    }

    /**
     * Seals these fields of a record in the caller's transaction; fields not named stay as they are, an empty text removes one.
     *
     * @throws NotHeld unless the actor is designated, succeeds by office, or was handed the section
     */
    public void write(Place place, Map<String, String> fields, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The same for several records of one case at once: one round trip. */
    public void write(Map<Place, Map<String, String>> records, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Drops a record into the case's letterbox: needs no key, and its writer cannot read it back. */
    public void deposit(Place place, Map<String, String> fields, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The same for somebody without an account. */
    public void deposit(Place place, Map<String, String> fields) {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens records after writing the audit entry. Through an office's succession key only on the grounds
     * {@link Ground#APPROVAL} and {@link Ground#SUCCESSION}.
     *
     * @param reason a code, or the worker's own words (they are sealed into the file); needed on the first opening only
     */
    public Reading read(Actor actor, Ground ground, String reason, List<Place> places) {
        throw new UnsupportedOperationException();
    }

    /** Which records exist in a section; says nothing of what they hold. */
    public List<Place> places(CaseId file, Section section) {
        throw new UnsupportedOperationException();
    }

    /** Whether the actor is designated for this case, now: by a grant of their own. */
    public boolean holds(Actor actor, CaseId file) {
        return !held(actor, List.of(file)).isEmpty();
    }

    /** Those of the cases the actor is designated for. */
    public List<CaseId> held(Actor actor, Collection<CaseId> files) {
        throw new UnsupportedOperationException();
    }

    /** Whether the actor, as one of the office's supervisors, holds its succession key to this case. */
    public boolean succeeds(Actor actor, CaseId file) {
        throw new UnsupportedOperationException();
    }

    /** The names to call people by, of those cases the actor holds, succeeds to, or was handed; one audit entry for all. */
    public Map<CaseId, String> callingNames(Actor actor, Collection<CaseId> files) {
        throw new UnsupportedOperationException();
    }
}
