package iq.masar.referrals.steps;

import iq.masar.directory.Service;
import iq.masar.referrals.Command;
import iq.masar.referrals.ReferralEvent.ReferralEscalated;
import iq.masar.referrals.model.Due;
import iq.masar.referrals.model.Referral;
import iq.masar.referrals.model.State;
import iq.masar.referrals.model.Step;
import iq.masar.referrals.store.ClockStore;
import iq.masar.referrals.store.ReferralStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What each rung of the ladder does (REF-36). The caller's transaction holds the referral locked. */
@Component
public class Rungs {
    private final ClockStore clocks;
    private final ReferralStore store;
    private final Progress progress;
    private final Silence silence;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rungs(
            ClockStore clocks,
            ReferralStore store,
            Progress progress,
            Silence silence,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clocks = clocks;
        this.store = store;
        this.progress = progress;
        this.silence = silence;
        this.events = events;
        this.clock = clock;
    }

    /** False when the rung had fired before. */
    public boolean fire(Due due) {
        return store.lock(due.referral()).map(referral -> fire(due, referral)).orElse(false);
    }

    private boolean fire(Due due, Referral referral) {
        Optional<Service> other = due.step() == Step.ESCALATED && referral.state() instanceof State.Awaiting
                ? silence.another(referral)
                : Optional.empty();
        var told = told(due.step());
        var first =
                clocks.fire(due, told, other.map(one -> one.id().value()), other.map(Service::office), clock.instant());
        if (first) {
            silence.notify(referral, due, told);
            events.publishEvent(new ReferralEscalated(
                    referral.course(), clock.instant(), due.step().share()));
            if (due.step() == Step.ENDED) {
                end(referral);
            }
        }
        return first;
    }

    private void end(Referral referral) {
        if (referral.state() instanceof State.Awaiting) {
            store.lock(referral.line().id())
                    .ifPresent(one -> progress.take(one, new Command.Expire(), Optional.empty()));
            silence.ended(referral);
        } else {
            silence.overdue(referral);
        }
    }

    /** Who is told, as codes a page can name. */
    static List<String> told(Step step) {
        return switch (step) {
            case WARNING -> List.of("focal-point", "referrer");
            case OVERDUE -> List.of("provider-head", "branch-supervisor");
            case ESCALATED -> List.of("coordinator");
            case ENDED -> List.of("referrer", "branch-supervisor", "provider-head");
        };
    }
}
