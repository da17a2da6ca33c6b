package iq.masar.kernel.time;

import iq.masar.kernel.Baghdad;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a story or a test moves it on; once released it runs with the machine's. */
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
        return hand.get().instant();
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
