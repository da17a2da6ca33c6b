package iq.masar.casework.household;

import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseState;
import iq.masar.casework.CaseStep;
import iq.masar.casework.Refused;
import iq.masar.casework.model.Attempts;
import iq.masar.casework.model.Attempts.Attempt;
import iq.masar.casework.store.FileStore;
import iq.masar.casework.work.Chronicle;
import iq.masar.casework.work.Steps;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries to reach a person, and when they count as lost (REF-30). */
@Component
@Transactional
public class LostContact {
    private final AttemptStore store;
    private final FileStore files;
    private final Steps steps;
    private final Chronicle chronicle;
    private final Ids ids;
    private final Clock clock;

    LostContact(AttemptStore store, FileStore files, Steps steps, Chronicle chronicle, Ids ids, Clock clock) {
        this.store = store;
        this.files = files;
        this.steps = steps;
        this.chronicle = chronicle;
        this.ids = ids;
        this.clock = clock;
    }

    /** Notes one try; a person who is reached again comes back into work. */
    public CaseReply note(CaseId file, String channel, boolean reached, Actor actor) {
        var row = files.lock(file).filter(one -> steps.concerns(one, actor));
        if (row.isEmpty()) {
            return new Refused.NotYours();
        }
        store.add(ids.next(), file, new Attempt(channel, reached, clock.instant()), actor.account());
        chronicle.tell(file, reached ? "reached" : "not-reached", actor, channel);
        return reached && row.get().summary().state() instanceof CaseState.SuspendedLostContact
                ? steps.settle(row.get(), CaseStep.RESUME, actor)
                : new CaseReply.Done(row.get().summary());
    }

    public Attempts attempts(CaseId file) {
        return store.of(file);
    }

    /** Lets the case rest. Refuses: attempts missing, not now, not yours. */
    public CaseReply suspend(CaseId file, Actor actor) {
        var row = files.lock(file).filter(one -> steps.concerns(one, actor));
        if (row.isEmpty()) {
            return new Refused.NotYours();
        }
        var missing = store.of(file).missing();
        return missing.isPresent()
                ? chronicle.refused(file, missing.get(), actor)
                : steps.settle(row.get(), CaseStep.SUSPEND, actor);
    }
}
