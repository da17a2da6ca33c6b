package iq.masar.journeys.gate;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.identity.AtTheDoor;
import iq.masar.journeys.desk.Noting;
import iq.masar.journeys.store.HandOverStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who landed and stood on no line, as the officers of identity find them: by operation and number, without a name (RET-36). */
@Component
@Transactional
class Newcomers implements AtTheDoor {
    private final HandOverStore store;
    private final Noting noting;
    private final Audit audit;

    Newcomers(HandOverStore store, Noting noting, Audit audit) {
        this.store = store;
        this.noting = noting;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> waiting(Actor officer) {
        return officer.is(Role.CLAIM_OFFICER)
                ? store.waiting().stream()
                        .map(one -> new Waiting(one.id(), one.operation() + " · " + one.number(), one.at()))
                        .toList()
                : List.of();
    }

    @Override
    public boolean take(UUID waiting, CaseId claim, Actor officer) {
        var taken = officer.is(Role.CLAIM_OFFICER) && store.take(waiting, claim, noting.now());
        if (taken) {
            audit.decided(Act.of(officer, "journeys.taken-up").on(claim).with("newcomer", waiting));
        }
        return taken;
    }
}
