package iq.masar.referrals.steps;

import iq.masar.access.Accounts;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Role;
import iq.masar.referrals.model.Referral;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a supervisor has to look at: a dispute within one working day, a service that does not end. */
@Component
public class Supervision {
    private final Accounts accounts;
    private final Effects effects;
    private final Clocks clocks;
    private final Clock clock;

    Supervision(Accounts accounts, Effects effects, Clocks clocks, Clock clock) {
        this.accounts = accounts;
        this.effects = effects;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** REF-38: reopened within one working day. */
    public void disputed(Referral referral) {
        task(referral, "dispute");
    }

    /** 200 % of the follow-up clock: no expiry, but somebody must look. */
    public void overdue(Referral referral) {
        task(referral, "referral-overdue");
    }

    private void task(Referral referral, String kind) {
        effects.task(
                referral, kind, supervisor(referral), clocks.nextWorkingDay(clock.instant(), referral.governorate()));
    }

    /** The branch's first supervisor; the sender where the branch has none. */
    private AccountId supervisor(Referral referral) {
        return accounts.withRole(referral.line().from(), Role.SUPERVISOR).stream()
                .map(one -> one.id())
                .findFirst()
                .orElse(referral.line().sender());
    }
}
