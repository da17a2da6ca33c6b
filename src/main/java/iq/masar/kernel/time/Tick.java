package iq.masar.kernel.time;

/**
 * Work that time itself asks for: deadlines that fire, notices that may now leave. The schedule calls it in ordinary life; a
 * story calls it after moving the clock.
 */
@FunctionalInterface
public interface Tick {
    /** Does all that is due now; safe to repeat and to interrupt. */
    void run();
}
