package iq.masar.casework.transfer;

import iq.masar.access.Account;
import iq.masar.access.Accounts;
import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.casework.CaseReassigned;
import iq.masar.casework.CaseReply;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.Refused;
import iq.masar.casework.store.FileRow;
import iq.masar.casework.store.FileStore;
import iq.masar.casework.work.Chronicle;
import iq.masar.casework.work.Steps;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.vault.Granting;
import iq.masar.vault.Grants;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a case to another branch: the keys go over in a new epoch, so that nobody of the old branch reads on; tasks,
 * appointments and referrals go to the receiving supervisor until she assigns somebody (REF-29).
 */
@Component
@Transactional
public class Transfers {
    private final FileStore files;
    private final Grants grants;
    private final Steps steps;
    private final Chronicle chronicle;
    private final Accounts accounts;
    private final Agencies agencies;

    Transfers(FileStore files, Grants grants, Steps steps, Chronicle chronicle, Accounts accounts, Agencies agencies) {
        this.files = files;
        this.grants = grants;
        this.steps = steps;
        this.chronicle = chronicle;
        this.accounts = accounts;
        this.agencies = agencies;
    }

    /** The branches a supervisor may give a case to: those of her institution, but not her own. */
    @Transactional(readOnly = true)
    public List<Office> branches(Actor supervisor) {
        return agencies.offices(Office.Kind.BRANCH).stream()
                .filter(office -> office.organisation().equals(supervisor.organisation()))
                .filter(office -> !office.code().equals(supervisor.office()))
                .toList();
    }

    /**
     * Transfers a case. Refuses: not now, no successor (nobody there holds the branch's key), not yours.
     *
     * @param reason {@code moved}, {@code safety}, {@code nearer} or {@code wish}
     */
    public CaseReply transfer(CaseId id, OfficeCode to, String reason, Actor supervisor) {
        var row = files.lock(id).filter(one -> supervises(supervisor, one.summary()));
        var branch = branches(supervisor).stream()
                .filter(office -> office.code().equals(to))
                .findFirst();
        if (row.isEmpty()) {
            return new Refused.NotYours();
        }
        var receiver = accounts.withRole(to, Role.SUPERVISOR).stream().findFirst();
        return branch.isEmpty() || receiver.isEmpty()
                ? chronicle.refused(id, new Refused.NoSuccessor(), supervisor)
                : moved(row.get(), branch.get(), receiver.get(), reason, supervisor);
    }

    private static boolean supervises(Actor actor, CaseSummary file) {
        return actor.is(Role.SUPERVISOR) && actor.office().equals(file.office());
    }

    private CaseReply moved(FileRow row, Office branch, Account receiver, String reason, Actor supervisor) {
        var file = row.summary();
        var reply = steps.transfer(row, supervisor, branch.code().value(), reason);
        if (!(reply instanceof CaseReply.Done)) {
            return reply;
        }
        return switch (grants.transfer(file.id(), branch.code(), supervisor)) {
            case Granting.Granted _ -> settled(file, branch, receiver, supervisor);
            case Granting.GranteeHasNoKeys _ -> throw new NobodyThere(new Refused.NoSuccessor());
            case Granting.NotHeld _ -> throw new NobodyThere(new Refused.NotYours());
            case Granting.SelfAssignment _ -> throw new NobodyThere(new Refused.NotYours());
        };
    }

    private CaseReply settled(CaseSummary file, Office branch, Account receiver, Actor supervisor) {
        files.transfer(file.id(), branch.code(), branch.governorate(), receiver.id());
        var moved = files.find(file.id()).orElseThrow().summary();
        file.worker()
                .ifPresent(worker -> chronicle.publish(new CaseReassigned(
                        file.id(),
                        moved.office(),
                        moved.governorate(),
                        worker,
                        receiver.id(),
                        supervisor.account(),
                        chronicle.now())));
        return new CaseReply.Done(moved);
    }

    /** The keys could not go over, so nothing else may have: everything is rolled back. */
    static final class NobodyThere extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Refused why;

        NobodyThere(Refused why) {
            super(why.toString());
            this.why = why;
        }

        Refused why() {
            return why;
        }
    }
}
