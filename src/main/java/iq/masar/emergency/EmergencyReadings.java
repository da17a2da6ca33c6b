package iq.masar.emergency;

import iq.masar.emergency.model.Emergency;
import iq.masar.emergency.model.Facts;
import iq.masar.emergency.steps.Opening;
import iq.masar.emergency.steps.Papers;
import iq.masar.emergency.store.EmergencyStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Vault;
import iq.masar.vault.emergency.BreakGlass;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may see a request, and what two institutions opened of a file. */
@Component
public class EmergencyReadings {
    private final EmergencyStore store;
    private final BreakGlass glass;
    private final Vault vault;
    private final Papers papers;

    EmergencyReadings(EmergencyStore store, BreakGlass glass, Vault vault, Papers papers) {
        this.store = store;
        this.glass = glass;
        this.vault = vault;
        this.papers = papers;
    }

    /** An open file, in the order of its sections. */
    public record OpenFile(Emergency.Open emergency, List<Place> places, Reading reading) {}

    /** What this reader may know of: own ones, those waiting for an approval, or all for a data-protection officer. */
    @Transactional(readOnly = true)
    public List<EmergencySummary> list(Actor reader) {
        var rows = reader.is(Role.DATA_PROTECTION_OFFICER)
                ? store.newest()
                : reader.is(Role.COORDINATOR) ? store.waiting() : store.ofRequester(reader.account());
        return rows.stream().map(EmergencyReadings::summary).toList();
    }

    /** One request; empty for whoever it does not concern, as if it did not exist (H3). */
    @Transactional(readOnly = true)
    public Optional<EmergencySummary> find(EmergencyId id, Actor reader) {
        return store.find(id)
                .filter(row -> concerns(row.emergency().facts(), reader))
                .map(EmergencyReadings::summary);
    }

    private boolean concerns(Facts facts, Actor reader) {
        return facts.requester().equals(reader.account())
                || reader.is(Role.COORDINATOR)
                || reader.is(Role.DATA_PROTECTION_OFFICER)
                || reader.is(Role.SUPERVISOR) && reader.office().equals(facts.office())
                || vault.holds(reader, facts.file());
    }

    private static EmergencySummary summary(EmergencyStore.Row row) {
        return new EmergencySummary(
                row.emergency(),
                row.toldAt(),
                row.delayedUntil(),
                switch (row.emergency()) {
                    case Emergency.Open open -> Optional.of(open.second().at().plus(Emergency.REVIEW_TERM));
                    case Emergency.Expired expired ->
                        Optional.of(expired.second().at().plus(Emergency.REVIEW_TERM));
                    case Emergency other -> Optional.empty();
                });
    }

    /** The requester's words, where the reader's circle may open them. */
    public List<String> words(EmergencyId id, Actor reader) {
        return papers.open(id, "reason", reader);
    }

    /** The sections opened; empty unless this reader asked and the time runs. */
    public Optional<OpenFile> read(EmergencyId id, Actor reader) {
        return store.find(id)
                .map(EmergencyStore.Row::emergency)
                .filter(emergency -> emergency.facts().requester().equals(reader.account()))
                .flatMap(emergency -> emergency instanceof Emergency.Open open
                        ? Optional.of(opened(open, reader))
                        : Optional.empty());
    }

    private OpenFile opened(Emergency.Open open, Actor reader) {
        var facts = open.facts();
        var places = facts.sections().stream()
                .flatMap(section -> vault.places(facts.file(), section).stream())
                .toList();
        return new OpenFile(open, places, glass.read(reader, Opening.terms(facts), places));
    }
}
