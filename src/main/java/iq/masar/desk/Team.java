package iq.masar.desk;

import iq.masar.access.Account;
import iq.masar.access.Accounts;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.caseload.Caseload;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.tasks.Tasks;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor's view of her office: who carries how much, and what nobody carries yet. */
@Component
@Transactional(readOnly = true)
public class Team {
    /** From more open cases than this a worker is flagged; not endorsed by anybody yet. */
    public static final int FLAGGED_ABOVE = 40;

    private final Caseload caseload;
    private final Tasks tasks;
    private final Accounts accounts;

    Team(Caseload caseload, Tasks tasks, Accounts accounts) {
        this.caseload = caseload;
        this.tasks = tasks;
        this.accounts = accounts;
    }

    /** One worker's load. */
    public record Load(AccountId worker, String name, int open, int late) {
        public boolean isFlagged() {
            return open > FLAGGED_ABOVE;
        }
    }

    /** Everybody of the office who may carry a case, the lightest first. */
    public List<Load> loads(Actor supervisor) {
        var workers = workers(supervisor);
        var open = caseload.load(supervisor);
        var late = tasks.late(workers.stream().map(Account::id).toList());
        return workers.stream()
                .map(one -> new Load(
                        one.id(), one.displayName(), open.getOrDefault(one.id(), 0), late.getOrDefault(one.id(), 0)))
                .sorted(Comparator.comparingInt(Load::open))
                .toList();
    }

    private List<Account> workers(Actor supervisor) {
        return accounts.list(supervisor.office()).stream()
                .filter(Account::isActive)
                .filter(one -> one.is(Role.CASE_WORKER) || one.is(Role.PROTECTION_SPECIALIST))
                .toList();
    }

    public List<CaseSummary> unassigned(Actor supervisor) {
        return caseload.unassigned(supervisor);
    }

    public List<CaseSummary> carriedBy(Actor supervisor, AccountId worker) {
        return caseload.carriedBy(supervisor, worker);
    }
}
