package iq.masar.referrals.feed;

import iq.masar.referrals.Sweep;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the clocks twice a minute, so that a rung fires at most a minute late. */
@Component
class Schedule {
    private final Sweep sweep;

    Schedule(Sweep sweep) {
        this.sweep = sweep;
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
    void look() {
        sweep.run();
    }
}
