package iq.masar.referrals.steps;

import iq.masar.access.Accounts;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Role;
import iq.masar.referrals.model.AnswerPattern;
import iq.masar.referrals.model.Referral;
import iq.masar.referrals.store.OversightStore;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a supervisor has to look at: a dispute within one working day, a service that does not end, a provider's pattern. */
@Component
public class Supervision {
    private final Accounts accounts;
    private final Effects effects;
    private final Clocks clocks;
    private final OversightStore answers;
    private final Tidings tidings;
    private final Clock clock;

    Supervision(
            Accounts accounts, Effects effects, Clocks clocks, OversightStore answers, Tidings tidings, Clock clock) {
        this.accounts = accounts;
        this.effects = effects;
        this.clocks = clocks;
        this.answers = answers;
        this.tidings = tidings;
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

    /** REF-58: whether this office's answers form a pattern; the first time, protection officers are told. */
    public void decided(Referral referral) {
        var now = clock.instant();
        var since = now.minus(AnswerPattern.WINDOW);
        var office = referral.line().to();
        var raised = AnswerPattern.in(answers.answers(office, since)).stream()
                .filter(pattern -> answers.raise(office, pattern, since, now))
                .count();
        if (raised > 0) {
            tidings.pattern(referral.governorate());
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
