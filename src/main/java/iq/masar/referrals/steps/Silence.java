package iq.masar.referrals.steps;

import iq.masar.directory.Service;
import iq.masar.referrals.model.Due;
import iq.masar.referrals.model.Referral;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What follows from a provider's silence: people are told, another way is proposed, somebody gets a task. */
@Component
class Silence {
    private final Documentation documentation;
    private final Supervision supervision;
    private final Tidings tidings;
    private final Clock clock;

    Silence(Documentation documentation, Supervision supervision, Tidings tidings, Clock clock) {
        this.documentation = documentation;
        this.supervision = supervision;
        this.tidings = tidings;
        this.clock = clock;
    }

    Optional<Service> another(Referral silent) {
        return documentation.another(silent);
    }

    void notify(Referral referral, Due due, List<String> told) {
        tidings.rung(referral, due, told);
    }

    /** 200 %: re-matched, and the proposal lies as a draft on the sender's desk. */
    void ended(Referral silent) {
        documentation.propose(silent, documentation.another(silent), clock.instant());
    }

    void overdue(Referral referral) {
        supervision.overdue(referral);
    }
}
