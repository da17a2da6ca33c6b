package iq.masar.identity.outward;

import iq.masar.identity.ClaimReply;
import iq.masar.identity.Outcome;
import iq.masar.identity.SafeguardKind;
import iq.masar.identity.model.ClaimState;
import iq.masar.identity.steps.Desk;
import iq.masar.identity.steps.Gatekeeper;
import iq.masar.identity.store.AssignmentStore;
import iq.masar.identity.store.ClaimStore;
import iq.masar.identity.store.FindingStore;
import iq.masar.identity.store.FindingStore.Order;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.laissezpasser.Holder;
import iq.masar.laissezpasser.JourneyGround;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers on what a journey home may stand (IDN-66): safeguards first, then a finding that holds, then an order. */
@Component
@Transactional
public class Journeys implements JourneyGround {
    private final ClaimStore claims;
    private final FindingStore findings;
    private final AssignmentStore assignments;
    private final Gatekeeper gatekeeper;
    private final Particulars particulars;
    private final Desk desk;

    Journeys(
            ClaimStore claims,
            FindingStore findings,
            AssignmentStore assignments,
            Gatekeeper gatekeeper,
            Particulars particulars,
            Desk desk) {
        this.claims = claims;
        this.findings = findings;
        this.assignments = assignments;
        this.gatekeeper = gatekeeper;
        this.particulars = particulars;
        this.desk = desk;
    }

    @Override
    @Transactional(readOnly = true)
    public Standing of(CaseId id, Actor actor) {
        var claim = claims.find(id);
        if (claim.isEmpty()) {
            return new Standing.FindingMissing();
        }
        var open = gatekeeper.open(id);
        if (!open.isEmpty()) {
            return new Standing.SafeguardsOpen(
                    open.stream().map(SafeguardKind::code).sorted().toList());
        }
        var state = claim.get().state();
        if (state.holding().filter(Outcome.CONFIRMED::equals).isPresent()) {
            return new Standing.Confirmed(findings.of(id).getFirst().reference(), id.value());
        }
        return state instanceof ClaimState.Final || state instanceof ClaimState.ReferredStateless
                ? findings.order(id)
                        .<Standing>map(
                                order -> new Standing.ByOrder(order.reference(), order.nationality(), id.value()))
                        .orElseGet(Standing.FindingMissing::new)
                : new Standing.FindingMissing();
    }

    @Override
    public Optional<Holder> holder(CaseId id, Actor actor) {
        return assignments.tasks(id, actor.account()).contains("claim") ? particulars.of(id, actor) : Optional.empty();
    }

    /** Records a ministry's order; XXA only for somebody who was referred as stateless (IDN-57). */
    public ClaimReply order(CaseId id, Order order, Actor officer) {
        var claim = desk.lock(id, officer, "claim");
        if (claim.isEmpty()) {
            return new ClaimReply.Unknown();
        }
        var state = claim.get().state();
        var isReferred = state instanceof ClaimState.ReferredStateless;
        if (!isReferred && !(state instanceof ClaimState.Final)
                || order.nationality().equals("XXA") && !isReferred) {
            return new ClaimReply.NotNow(state.code(), "order");
        }
        findings.order(id, order, officer.account(), particulars.now());
        desk.note(officer, "identity.order", id, "nationality", order.nationality());
        return new ClaimReply.Done(id);
    }

    /** The order on record. */
    @Transactional(readOnly = true)
    public Optional<Order> ordered(CaseId id) {
        return findings.order(id);
    }
}
