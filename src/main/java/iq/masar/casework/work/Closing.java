package iq.masar.casework.work;

import iq.masar.casework.CaseClosed;
import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseStep;
import iq.masar.casework.Cases.Closure;
import iq.masar.casework.Refused;
import iq.masar.casework.store.ClosureStore;
import iq.masar.casework.store.FileStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A case is closed by two: its worker asks, the supervisor approves (REF-31). */
@Component
public class Closing {
    private final FileStore files;
    private final ClosureStore closures;
    private final Hindrances hindrances;
    private final Steps steps;
    private final Chronicle chronicle;
    private final Stamp stamp;

    Closing(
            FileStore files,
            ClosureStore closures,
            Hindrances hindrances,
            Steps steps,
            Chronicle chronicle,
            Stamp stamp) {
        this.files = files;
        this.closures = closures;
        this.hindrances = hindrances;
        this.steps = steps;
        this.chronicle = chronicle;
        this.stamp = stamp;
    }

    public CaseReply request(CaseId file, Closure closure, Actor worker) {
        var row = files.lock(file).filter(one -> steps.concerns(one, worker));
        if (row.isEmpty()) {
            return new Refused.NotYours();
        }
        var hindrance = hindrances.of(file, closure);
        if (hindrance.isPresent()) {
            return chronicle.refused(file, hindrance.get(), worker);
        }
        var reply = steps.settle(row.get(), CaseStep.REQUEST_CLOSURE, worker, closure.reason());
        if (reply instanceof CaseReply.Done) {
            closures.ask(stamp.id(), file, closure, worker.account(), stamp.now());
        }
        return reply;
    }

    public CaseReply approve(CaseId file, Actor supervisor) {
        var row = files.lock(file)
                .filter(one -> decides(supervisor, one.summary().office().value()));
        var wish = closures.waiting(file);
        if (row.isEmpty() || wish.isEmpty()) {
            return new Refused.NotYours();
        }
        if (wish.get().askedBy().equals(supervisor.account())) {
            return chronicle.refused(file, new Refused.SelfApproval(), supervisor);
        }
        var hindrance = hindrances.of(file, wish.get().closure());
        if (hindrance.isPresent()) {
            return chronicle.refused(file, hindrance.get(), supervisor);
        }
        var reply = steps.settle(row.get(), CaseStep.CLOSE, supervisor);
        if (reply instanceof CaseReply.Done(var closed)) {
            closures.decide(file, "approved", supervisor.account(), stamp.now());
            chronicle.publish(
                    new CaseClosed(file, closed.office(), closed.governorate(), closed.openedAt(), stamp.now()));
        }
        return reply;
    }

    public CaseReply giveBack(CaseId file, Actor supervisor) {
        var row = files.lock(file)
                .filter(one -> decides(supervisor, one.summary().office().value()));
        if (row.isEmpty() || closures.waiting(file).isEmpty()) {
            return new Refused.NotYours();
        }
        closures.decide(file, "returned", supervisor.account(), stamp.now());
        return steps.settle(row.get(), CaseStep.RETURN_CLOSURE, supervisor);
    }

    public CaseReply reopen(CaseId file, Actor supervisor, String reason) {
        var row = files.lock(file)
                .filter(one -> decides(supervisor, one.summary().office().value()));
        return row.isEmpty() ? new Refused.NotYours() : steps.settle(row.get(), CaseStep.REOPEN, supervisor, reason);
    }

    private static boolean decides(Actor actor, String office) {
        return actor.is(Role.SUPERVISOR) && actor.office().value().equals(office);
    }

    /** Where a new row gets its id and moment. */
    @org.springframework.stereotype.Component
    static class Stamp {
        private final Ids ids;
        private final Clock clock;

        Stamp(Ids ids, Clock clock) {
            this.ids = ids;
            this.clock = clock;
        }

        java.util.UUID id() {
            return ids.next();
        }

        java.time.Instant now() {
            return clock.instant();
        }
    }
}
