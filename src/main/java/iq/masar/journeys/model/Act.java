package iq.masar.journeys.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;

/**
 * What one officer noted of one line of a manifest, on whatever device, with or without a network.
 *
 * @param id made on the device when it happened; the same act sent twice is one
 * @param line of the manifest, from 1
 * @param at by the device's clock
 */
public record Act(UUID id, int line, Kind kind, Instant at) {
    /** Later acts count; of two in the same moment the greater id, so that every order of arrival says the same. */
    public static final Comparator<Act> IN_ORDER = Comparator.comparing(Act::at).thenComparing(Act::id);

    /** What was seen at the gate, and after landing. */
    public enum Kind {
        BOARDED(true),
        NO_SHOW(true),
        WITHDRAWN(true),
        UNFIT(true),
        ARRIVED(false),
        UNACCOUNTED(false);

        private final boolean gate;

        Kind(boolean gate) {
            this.gate = gate;
        }

        /** Whether it is noted before departure. */
        public boolean isAtGate() {
            return gate;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
