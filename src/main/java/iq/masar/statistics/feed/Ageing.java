package iq.masar.statistics.feed;

import iq.masar.kernel.Baghdad;
import iq.masar.kernel.time.Tick;
import iq.masar.statistics.WayHome;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Days pass without an event: undecided returns grow older, and whoever is housed is housed a day longer. */
@Component
class Ageing implements Tick {
    private final WayHome home;

    Ageing(WayHome home) {
        this.home = home;
    }

    @Override
    @Scheduled(fixedDelayString = "PT10M")
    public void run() {
        var more = home.age();
        while (more) {
            more = home.age();
        }
    }

    @Override
    public Instant next(Instant now) {
        return home.isAnythingAgeing() ? Baghdad.tomorrow(now) : Instant.MAX;
    }
}
