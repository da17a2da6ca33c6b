package iq.masar.referrals.steps;

import iq.masar.access.Accounts;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Role;
import iq.masar.referrals.model.Referral;
import iq.masar.referrals.store.OversightStore;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What a supervisor has to look at: a dispute within one working day, a service that does not end. */
@Component
public class Supervision {
    private static final Duration A_QUARTER = Duration.ofDays(90);
    private static final int PATTERN_ACCEPTED = 3;
    private static final int PATTERN_DECLINED = 3;
    private final Accounts accounts;
    private final Effects effects;
    private final Clocks clocks;
    private final OversightStore answers;
    private final Clock clock;

    Supervision(Accounts accounts, Effects effects, Clocks clocks, OversightStore answers, Clock clock) {
        this.accounts = accounts;
        this.effects = effects;
        this.clocks = clocks;
        this.answers = answers;
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

    /** REF-58: whether this office takes lone young women and nobody else. */
    public void accepted(Referral referral) {
        if (!referral.profile().isEmpty()) {
            var now = clock.instant();
            answers.lookAtAnswers(referral.line().to(), PATTERN_ACCEPTED, PATTERN_DECLINED, now.minus(A_QUARTER), now);
        }
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
