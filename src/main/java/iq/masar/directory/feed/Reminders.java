package iq.masar.directory.feed;

import iq.masar.directory.ServiceDesk;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.time.Tick;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks providers in time whether their entries still hold (REF-2). */
@Component
class Reminders implements Tick {
    private final ServiceDesk desk;

    Reminders(ServiceDesk desk) {
        this.desk = desk;
    }

    @Override
    @Scheduled(fixedDelayString = "PT30M", initialDelayString = "PT2M")
    public void run() {
        desk.askDue();
    }

    @Override
    public Instant next(Instant now) {
        return Baghdad.tomorrow(now);
    }
}
