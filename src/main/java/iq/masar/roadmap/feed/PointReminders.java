package iq.masar.roadmap.feed;

import iq.masar.kernel.Baghdad;
import iq.masar.kernel.time.Tick;
import iq.masar.roadmap.bodies.PointNotices;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds owners of action points. */
@Component
class PointReminders implements Tick {
    private final PointNotices notices;

    PointReminders(PointNotices notices) {
        this.notices = notices;
    }

    @Override
    @Scheduled(fixedDelayString = "PT30M", initialDelayString = "PT3M")
    public void run() {
        notices.tell();
    }

    /** Days are what it counts in. */
    @Override
    public Instant next(Instant now) {
        return Baghdad.tomorrow(now);
    }
}
