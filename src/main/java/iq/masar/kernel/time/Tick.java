package iq.masar.kernel.time;

import java.time.Duration;
import java.time.Instant;

/**
 * Work that time itself asks for: deadlines that fire, notices that may now leave. The schedule calls it in ordinary life; a
 * story calls it when it has moved the clock to the moment named by {@link #next}.
 */
@FunctionalInterface
public interface Tick {
    /** Does all that is due now; safe to repeat and to interrupt. */
    void run();

    /**
     * The earliest moment at which there may be something to do, as things stand; {@link Instant#MAX} when nothing waits. Too
     * early is harmless, too late is not. Who does not know says: in three hours.
     */
    default Instant next(Instant now) {
        return now.plus(Duration.ofHours(3));
    }
}
