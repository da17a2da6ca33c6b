package iq.masar.laissezpasser;

import iq.masar.kernel.time.Tick;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends documents whose last day has passed. */
@Component
class Expiry implements Tick {
    private final Steps steps;
    private final Clock clock;

    Expiry(Steps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    @Scheduled(fixedDelayString = "PT10M")
    public void run() {
        steps.expire(clock.instant());
    }

    @Override
    public Instant next(Instant now) {
        return now.plus(Duration.ofDays(1));
    }
}
