package iq.masar.journeys.model;

import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.util.Locale;

/**
 * Seats for everybody on a manifest, given a stretch of lines at a time: how far it is.
 *
 * @param of lines that waited for a seat when it began
 * @param asked how many of them were asked about
 * @param seated how many of those have a seat now
 * @param by who asked for it
 */
public record Seating(State state, int of, int asked, int seated, AccountId by, Instant at) {
    /** Where it stands; one that should run and that nobody runs was interrupted. */
    public enum State {
        RUNNING,
        STOPPED,
        OVER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Those of whom something spoke against a seat. */
    public int without() {
        return asked - seated;
    }

    /** From 0 to 100. */
    public int percent() {
        return of == 0 ? 100 : (int) Math.min(100, asked * 100L / of);
    }
}
