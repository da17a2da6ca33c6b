package iq.masar.identity;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.steps.Clocks;
import iq.masar.identity.store.AssignmentStore;
import iq.masar.identity.store.ClaimStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Vault;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to claims of identity: open one, find one's own. Nobody else's exists. */
@Component
@Transactional
public class Claims {
    private static final int A_PAGE = 200;
    private final ClaimStore store;
    private final AssignmentStore assignments;
    private final Vault vault;
    private final Clocks clocks;
    private final Audit audit;
    private final Ids ids;

    Claims(ClaimStore store, AssignmentStore assignments, Vault vault, Clocks clocks, Audit audit, Ids ids) {
        this.store = store;
        this.assignments = assignments;
        this.vault = vault;
        this.clocks = clocks;
        this.audit = audit;
        this.ids = ids;
    }

    /** Opens a claim in a file of its own; its officer holds the key. */
    public ClaimSummary open(NewClaim fresh, Actor officer) {
        var id = new CaseId(ids.next());
        var now = clocks.now();
        vault.found(id, officer);
        vault.write(Place.face(id), fresh.fields(), officer);
        var number = "ID-%02d-%06d".formatted(Baghdad.day(now).getYear() % 100, store.nextSerial());
        var claim = new ClaimSummary(
                id,
                number,
                officer.office(),
                officer.account(),
                now,
                fresh.language(),
                fresh.term(),
                new ClaimState.Opened(),
                false,
                false,
                clocks.due(fresh.term(), officer.office()),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        store.insert(claim);
        assignments.assign(id, officer.account(), "claim", now);
        audit.decided(Act.of(officer, "identity.opened").on(id).with("term", fresh.term()));
        return claim;
    }

    /** The claims the officer works on: undecided ones by deadline, then the others. */
    @Transactional(readOnly = true)
    public List<ClaimSummary> list(Actor officer) {
        return store.of(officer.account(), A_PAGE);
    }

    /** A claim the officer works on; empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<ClaimSummary> find(CaseId id, Actor officer) {
        return tasks(id, officer).isEmpty() ? Optional.empty() : store.find(id);
    }

    /** What the officer does on a claim: {@code claim}, {@code finding}, {@code panel}, {@code category}. */
    @Transactional(readOnly = true)
    public Set<String> tasks(CaseId id, Actor officer) {
        return assignments.tasks(id, officer.account());
    }

    /** The sealed particulars, the reading recorded first (IDN-73); empty when the key is not held or the audit pauses. */
    public Optional<Map<String, String>> face(CaseId id, Actor officer) {
        return vault.read(officer, Ground.IDENTITY, "", List.of(Place.face(id))) instanceof Reading.Open open
                ? Optional.of(open.at(Place.face(id)))
                : Optional.empty();
    }

    /** The names to call people by, of those claims whose whole key the officer holds. */
    public Map<CaseId, String> callingNames(Actor officer, Collection<CaseId> claims) {
        return vault.callingNames(officer, claims);
    }

    /** Names the guardian of a child; before that nobody is asked (IDN-58). */
    public ClaimReply guardian(CaseId id, Actor officer, String name, String tie) {
        if (!assignments.tasks(id, officer.account()).contains("claim")) {
            return new ClaimReply.Unknown();
        }
        var fields = new HashMap<String, String>();
        fields.put("guardian", name);
        fields.put("guardian-tie", tie);
        vault.write(Place.face(id), fields, officer);
        store.guarded(id);
        audit.decided(Act.of(officer, "identity.guardian").on(id));
        return new ClaimReply.Done(id);
    }
}
