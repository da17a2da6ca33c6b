package iq.masar.plans.desk;

import iq.masar.access.Account;
import iq.masar.access.Accounts;
import iq.masar.casework.CaseSummary;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.tasks.NewTask;
import iq.masar.tasks.Task;
import iq.masar.tasks.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the task only protection specialists see when a screening raises a flag (REF-26). */
@Component
public class ProtectionAlarm {
    private static final Duration FIRST_LOOK = Duration.ofHours(2);

    private final Accounts accounts;
    private final Tasks tasks;

    ProtectionAlarm(Accounts accounts, Tasks tasks) {
        this.accounts = accounts;
        this.tasks = tasks;
    }

    /**
     * One task per specialist of the case's office, due in two hours; where the office has none it is the screening
     * officer's own, so that a flag is never without an owner. The task says nothing about which flag it was.
     */
    public void raise(CaseSummary file, Actor screener, Instant now) {
        var link = "/cases/" + file.id() + "/screening";
        owners(file, screener)
                .forEach(owner -> tasks.add(new NewTask(
                        file.id(), Task.PROTECTION, owner, now.plus(FIRST_LOOK), java.util.Optional.of(link))));
    }

    private List<AccountId> owners(CaseSummary file, Actor screener) {
        var specialists = accounts.withRole(file.office(), Role.PROTECTION_SPECIALIST).stream()
                .map(Account::id)
                .toList();
        return specialists.isEmpty() ? List.of(screener.account()) : specialists;
    }
}
