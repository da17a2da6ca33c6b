package iq.masar.identity;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.identity.model.ClaimCommand.NewEvidence;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.model.Evidence;
import iq.masar.identity.reference.WeightTable;
import iq.masar.identity.steps.Clocks;
import iq.masar.identity.steps.Desk;
import iq.masar.identity.store.EvidenceStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.vault.Ground;
import iq.masar.vault.Place;
import iq.masar.vault.Reading;
import iq.masar.vault.Section;
import iq.masar.vault.Vault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to a claim's evidence: only added, each item weighed by the table, superseded with a reason (IDN-47…50). */
@Component
@Transactional
public class Evidences {
    private static final String OFFICER = "claim";
    private static final String ELSEWHERE = "foreign-state";
    private final EvidenceStore store;
    private final WeightTable weights;
    private final Vault vault;
    private final Desk desk;
    private final Clocks clocks;
    private final Making making;

    Evidences(EvidenceStore store, WeightTable weights, Vault vault, Desk desk, Clocks clocks, Making making) {
        this.store = store;
        this.weights = weights;
        this.vault = vault;
        this.desk = desk;
        this.clocks = clocks;
        this.making = making;
    }

    /** What is written of an act and named by a number. */
    @Component
    static class Making {
        private final Ids ids;
        private final Audit audit;

        Making(Ids ids, Audit audit) {
            this.ids = ids;
            this.audit = audit;
        }

        UUID number() {
            return ids.next();
        }

        void noted(Actor actor, String verb, CaseId claim, String kind) {
            audit.decided(Act.of(actor, verb).on(claim).with("kind", kind));
        }
    }

    @Transactional(readOnly = true)
    public List<Evidence> list(CaseId claim) {
        return store.of(claim);
    }

    /** What the items say, by number, the reading recorded first (IDN-73); nothing without the key. */
    public Map<UUID, Map<String, String>> read(CaseId claim, Actor actor) {
        var places = vault.places(claim, Section.EVIDENCE);
        return !places.isEmpty() && vault.read(actor, Ground.IDENTITY, "", places) instanceof Reading.Open open
                ? open.records().entrySet().stream()
                        .collect(Collectors.toMap(one -> one.getKey().record(), Map.Entry::getValue))
                : Map.of();
    }

    /** Adds what somebody brought. After a finding it opens a review, while the old finding holds (IDN-52). */
    public ClaimReply add(CaseId id, String kind, boolean original, Map<String, String> words, Actor officer) {
        var claim = desk.lock(id, officer, OFFICER);
        var row = weights.find(kind).filter(WeightTable.Kind::isBrought);
        if (claim.isEmpty() || row.isEmpty()) {
            return new ClaimReply.Unknown();
        }
        var state = claim.get().state();
        if (state instanceof ClaimState.Found || state instanceof ClaimState.Final) {
            desk.step(id, officer, OFFICER, one -> new NewEvidence());
        } else if (state instanceof ClaimState.Withdrawn || state instanceof ClaimState.Appealed) {
            return new ClaimReply.NotNow(state.code(), "evidence");
        }
        var item = item(row.get(), row.get().bits(), original, officer, Optional.empty());
        vault.write(new Place(id, Section.EVIDENCE, item.id()), words, officer);
        store.add(id, item, weights.version());
        tie(id);
        making.noted(officer, "identity.evidence", id, kind);
        return new ClaimReply.Done(id);
    }

    /** An item counts no longer, for one of the listed reasons; it stays on the board. */
    public ClaimReply supersede(CaseId id, UUID item, String reason, Actor officer) {
        if (desk.lock(id, officer, OFFICER).isEmpty() || !store.supersede(id, item, reason, clocks.now())) {
            return new ClaimReply.Unknown();
        }
        tie(id);
        making.noted(officer, "identity.superseded", id, reason);
        return new ClaimReply.Done(id);
    }

    /** Another state is tied to the person while an item that says so counts; then nobody is referred as stateless (IDN-57). */
    private void tie(CaseId id) {
        desk.tie(
                id,
                store.of(id).stream()
                        .anyMatch(item -> item.counts() && item.group().equals(ELSEWHERE)));
    }

    /** What follows from an interview: one bit an answer that agrees or differs, from −4 to 4 (E6). */
    public void interviewed(CaseId claim, int agrees, int differs, Actor taker) {
        var kind = weights.find("interview").orElseThrow();
        int bits = Math.clamp((long) agrees - differs, -kind.cap(), kind.cap());
        store.add(claim, item(kind, bits, true, taker, Optional.empty()), weights.version());
    }

    /** What follows from a register's answer. */
    public void answered(CaseId claim, String kind, UUID question, Actor signer) {
        var row = weights.find(kind).orElseThrow();
        store.add(claim, item(row, row.bits(), true, signer, Optional.of(question)), weights.version());
    }

    private Evidence item(WeightTable.Kind kind, int bits, boolean original, Actor by, Optional<UUID> question) {
        return new Evidence(
                making.number(),
                kind.code(),
                kind.source(),
                kind.group(),
                bits,
                Math.max(kind.cap(), Math.abs(bits)),
                original,
                by.account(),
                clocks.now(),
                Optional.empty(),
                question);
    }
}
