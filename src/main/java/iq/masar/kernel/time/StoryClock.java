package iq.masar.kernel.time;

import iq.masar.kernel.Baghdad;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a story or a test moves it on; once released it runs with the machine's. It counts microseconds, as
 * the database does, so that no moment changes by being written down.
 */
public final class StoryClock extends Clock {
    private final AtomicReference<Clock> hand;

    public StoryClock(Instant start) {
        hand = new AtomicReference<>(fixed(start, Baghdad.ZONE));
    }

    public void moveTo(Instant instant) {
        hand.set(fixed(instant, Baghdad.ZONE));
    }

    public void moveOn(Duration by) {
        moveTo(instant().plus(by));
    }

    /** Ends the story: from now on real time. */
    public void release() {
        hand.set(system(Baghdad.ZONE));
    }

    @Override
    public Instant instant() {
        return hand.get().instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return Baghdad.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
