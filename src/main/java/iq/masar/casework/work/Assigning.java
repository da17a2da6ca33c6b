package iq.masar.casework.work;

import iq.masar.access.Account;
import iq.masar.access.Accounts;
import iq.masar.casework.CaseAssigned;
import iq.masar.casework.CaseReassigned;
import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseState;
import iq.masar.casework.CaseStep;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.Refused;
import iq.masar.casework.store.FileStore;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Role;
import iq.masar.vault.Granting;
import iq.masar.vault.Grants;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives a case to a worker and everything open with it (REF-25, REF-29). */
@Component
public class Assigning {
    private final FileStore files;
    private final Accounts accounts;
    private final Grants grants;
    private final Chronicle chronicle;
    private final Steps steps;
    private final Clock clock;

    Assigning(FileStore files, Accounts accounts, Grants grants, Chronicle chronicle, Steps steps, Clock clock) {
        this.files = files;
        this.accounts = accounts;
        this.grants = grants;
        this.chronicle = chronicle;
        this.steps = steps;
        this.clock = clock;
    }

    public CaseReply assign(CaseId id, AccountId worker, Actor supervisor) {
        var row = files.lock(id).filter(one -> supervises(supervisor, one.summary()));
        if (row.isEmpty()) {
            return new Refused.NotYours();
        }
        var file = row.get().summary();
        if (worker.equals(supervisor.account())) {
            return chronicle.refused(id, new Refused.SelfAssignment(), supervisor);
        }
        if (file.worker().equals(Optional.of(worker))) {
            return new CaseReply.Done(file);
        }
        if (!mayCarry(file, worker)) {
            return chronicle.refused(id, new Refused.NoSuccessor(), supervisor);
        }
        return switch (grants.assign(id, worker, supervisor, "assignment")) {
            case Granting.Granted _ -> assigned(file, worker, supervisor);
            case Granting.SelfAssignment _ -> chronicle.refused(id, new Refused.SelfAssignment(), supervisor);
            case Granting.GranteeHasNoKeys _ -> chronicle.refused(id, new Refused.NoSuccessor(), supervisor);
            case Granting.NotHeld _ -> new Refused.NotYours();
        };
    }

    private static boolean supervises(Actor actor, CaseSummary file) {
        return actor.is(Role.SUPERVISOR) && actor.office().equals(file.office());
    }

    private boolean mayCarry(CaseSummary file, AccountId worker) {
        return accounts.find(worker)
                .filter(Account::isActive)
                .filter(one -> one.office().equals(file.office()))
                .filter(one -> one.is(Role.CASE_WORKER) || one.is(Role.PROTECTION_SPECIALIST))
                .isPresent();
    }

    private CaseReply assigned(CaseSummary file, AccountId worker, Actor supervisor) {
        files.assign(file.id(), worker);
        var now = clock.instant();
        if (file.worker().isEmpty()) {
            chronicle.tell(file.id(), "assigned", supervisor, accounts.name(worker));
            chronicle.publish(
                    new CaseAssigned(file.id(), file.office(), file.governorate(), worker, supervisor.account(), now));
        } else {
            var before = file.worker().get();
            grants.unassign(file.id(), before, supervisor);
            chronicle.tell(file.id(), "reassigned", supervisor, accounts.name(before), accounts.name(worker));
            chronicle.publish(new CaseReassigned(
                    file.id(), file.office(), file.governorate(), before, worker, supervisor.account(), now));
        }
        if (file.state() instanceof CaseState.Transferred) {
            return steps.settle(files.lock(file.id()).orElseThrow(), CaseStep.RESUME, supervisor);
        }
        return new CaseReply.Done(files.find(file.id()).orElseThrow().summary());
    }
}
