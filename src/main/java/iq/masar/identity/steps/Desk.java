package iq.masar.identity.steps;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.identity.ClaimReply;
import iq.masar.identity.ClaimSummary;
import iq.masar.identity.model.ClaimCommand;
import iq.masar.identity.model.ClaimLife;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.model.Step;
import iq.masar.identity.store.AssignmentStore;
import iq.masar.identity.store.ClaimStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** One claim under an officer's hands: found only for whoever works on it, locked, moved by the table, audited. */
@Component
public class Desk {
    private final ClaimStore claims;
    private final AssignmentStore assignments;
    private final Audit audit;

    Desk(ClaimStore claims, AssignmentStore assignments, Audit audit) {
        this.claims = claims;
        this.assignments = assignments;
        this.audit = audit;
    }

    /** The claim, when the actor has that task on it. */
    public Optional<ClaimSummary> lock(CaseId id, Actor actor, String task) {
        return assignments.tasks(id, actor.account()).contains(task) ? claims.lock(id) : Optional.empty();
    }

    /** Takes a step of the table for an officer with that task. */
    public ClaimReply step(CaseId id, Actor actor, String task, Function<ClaimSummary, ClaimCommand> command) {
        return lock(id, actor, task)
                .map(claim -> step(claim, command.apply(claim), Act.of(actor, "identity.step")))
                .orElseGet(ClaimReply.Unknown::new);
    }

    /** Takes a step nobody asks for but time. */
    public ClaimReply step(CaseId id, ClaimCommand command) {
        return claims.lock(id)
                .map(claim -> step(claim, command, Act.bySystem("identity.step")))
                .orElseGet(ClaimReply.Unknown::new);
    }

    private ClaimReply step(ClaimSummary claim, ClaimCommand command, Act act) {
        return switch (ClaimLife.step(claim.state(), command)) {
            case Step.Refused(var why) -> why;
            case Step.Moved(var to) -> moved(claim, to, command, act);
        };
    }

    private ClaimReply moved(ClaimSummary claim, ClaimState to, ClaimCommand command, Act act) {
        claims.save(claim.id(), to);
        audit.decided(act.on(claim.id()).with("step", command.code()).with("state", to.code()));
        return new ClaimReply.Done(claim.id());
    }

    /** Records whether another state is tied to the person. */
    public void tie(CaseId claim, boolean elsewhere) {
        claims.tie(claim, elsewhere);
    }

    /** Notes something about a claim that moves nothing. */
    public void note(Actor actor, String verb, CaseId claim, String key, Object value) {
        audit.decided(Act.of(actor, verb).on(claim).with(key, value));
    }
}
