package iq.masar.identity;

import iq.masar.identity.Safeguards.Standing;
import iq.masar.identity.model.ClaimCommand.Gate;
import iq.masar.identity.model.ClaimCommand.Withdraw;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.steps.Clocks;
import iq.masar.identity.steps.Desk;
import iq.masar.identity.steps.Gatekeeper;
import iq.masar.identity.store.AssignmentStore;
import iq.masar.identity.store.ClaimStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to a claim's gate and clock: what closed each safeguard, whether anything may leave, why the clock stands. */
@Component
@Transactional
public class ClaimGate {
    private static final String OFFICER = "claim";
    private final Desk desk;
    private final Gatekeeper gatekeeper;
    private final AssignmentStore store;
    private final ClaimStore claims;
    private final Clocks clocks;

    ClaimGate(Desk desk, Gatekeeper gatekeeper, AssignmentStore store, ClaimStore claims, Clocks clocks) {
        this.desk = desk;
        this.gatekeeper = gatekeeper;
        this.store = store;
        this.claims = claims;
        this.clocks = clocks;
    }

    @Transactional(readOnly = true)
    public Map<SafeguardKind, Standing> standing(CaseId claim) {
        return gatekeeper.standing(claim);
    }

    /** The evidence that closed safeguards, by kind. */
    @Transactional(readOnly = true)
    public Map<String, String> closings(CaseId claim) {
        return store.closed(claim);
    }

    /** Records what closed safeguards: kind and ground of the evidence. */
    public ClaimReply close(CaseId id, Map<SafeguardKind, String> grounds, Actor officer) {
        if (desk.lock(id, officer, OFFICER).isEmpty()) {
            return new ClaimReply.Unknown();
        }
        grounds.forEach((kind, ground) -> {
            store.close(id, kind.code(), ground, officer.account(), clocks.now());
            desk.note(officer, "identity.safeguard", id, "kind", kind.code());
        });
        return new ClaimReply.Done(id);
    }

    /** A safeguard holds again; from now on nothing leaves. */
    public ClaimReply reopen(CaseId id, SafeguardKind kind, Actor officer) {
        if (desk.lock(id, officer, OFFICER).isEmpty()) {
            return new ClaimReply.Unknown();
        }
        store.reopen(id, kind.code());
        desk.note(officer, "identity.reopened", id, "kind", kind.code());
        return new ClaimReply.Done(id);
    }

    /** Looks at the gate: the claim goes on, or waits with its clock standing. */
    public ClaimReply look(CaseId id, Actor officer) {
        var open = gatekeeper.open(id);
        var reply = desk.step(id, officer, OFFICER, claim -> new Gate(open));
        if (reply instanceof ClaimReply.Done) {
            var claim = claims.find(id).orElseThrow();
            if (claim.state() instanceof ClaimState.Gated) {
                clocks.stop(claim, "safeguard-open");
                return new ClaimReply.GateClosed(open);
            }
            clocks.resume(claim);
        }
        return reply;
    }

    /** The safeguards open now. */
    @Transactional(readOnly = true)
    public Set<SafeguardKind> open(CaseId claim) {
        return gatekeeper.open(claim);
    }

    public ClaimReply withdraw(CaseId id, Actor officer) {
        return desk.step(id, officer, OFFICER, claim -> new Withdraw());
    }

    /** Stops the clock for a listed reason (IDN-54). */
    public ClaimReply stop(CaseId id, String reason, Actor officer) {
        return desk.lock(id, officer, OFFICER)
                .<ClaimReply>map(claim -> {
                    clocks.stop(claim, reason);
                    desk.note(officer, "identity.stopped", id, "reason", reason);
                    return new ClaimReply.Done(id);
                })
                .orElseGet(ClaimReply.Unknown::new);
    }

    public ClaimReply resume(CaseId id, Actor officer) {
        return desk.lock(id, officer, OFFICER)
                .<ClaimReply>map(claim -> {
                    clocks.resume(claim);
                    desk.note(
                            officer,
                            "identity.resumed",
                            id,
                            "state",
                            claim.state().code());
                    return new ClaimReply.Done(id);
                })
                .orElseGet(ClaimReply.Unknown::new);
    }
}
