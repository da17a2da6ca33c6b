package iq.masar.casework.slots;

import java.time.Instant;
import java.util.List;

/**
 * One fact on a case's timeline.
 *
 * @param icon name of a symbol of ui
 * @param key message key of the one-line fact; {@code args} fill it
 * @param actorName who, as officers are named; empty when the clock did it
 */
public record HistoryEntry(Instant at, String icon, String key, List<Object> args, String actorName, Tone tone) {
    public HistoryEntry {
        args = List.copyOf(args);
    }

    /** How the entry's point is tinted; {@code code} is what the sheet knows: {@code is-ok}. */
    public enum Tone {
        PLAIN(""),
        INFO("is-info"),
        GOOD("is-ok"),
        WARNING("is-warn"),
        BAD("is-bad");

        private final String code;

        Tone(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
