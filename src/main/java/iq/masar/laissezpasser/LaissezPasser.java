package iq.masar.laissezpasser;

import java.time.Instant;

/**
 * An emergency travel document in the state it is in; what cannot follow has no method. {@code Reserved} becomes
 * {@code Printed}, that {@code HandedOver}, and that ends in one of five ways; until it is handed over it may be spoiled.
 */
public sealed interface LaissezPasser {
    Issue issue();

    /** When it came into this state. */
    Instant at();

    /** The word of its state, as stored and as message keys end. */
    default String state() {
        return switch (this) {
            case Reserved reserved -> "reserved";
            case Printed printed -> "printed";
            case HandedOver handed -> "handed-over";
            case Retired retired -> "retired";
            case Expired expired -> "expired";
            case Lost lost -> "lost";
            case Revoked revoked -> "revoked";
            case Spoiled spoiled -> "spoiled";
        };
    }

    /** Why it ended, a code; empty where the state says it. */
    default String reason() {
        return switch (this) {
            case Revoked revoked -> revoked.reason();
            case Spoiled spoiled -> spoiled.reason();
            case LaissezPasser other -> "";
        };
    }

    /** Whether nobody may travel on it any more, or ever could. */
    default boolean isOver() {
        return !(this instanceof Reserved || this instanceof Printed || this instanceof HandedOver);
    }

    /** A blank of the post is kept for it. */
    record Reserved(Issue issue, Instant at) implements LaissezPasser {
        public Printed print(Instant now) {
            return new Printed(issue, now);
        }

        public Spoiled spoil(String reason, Instant now) {
            return new Spoiled(issue, reason, now);
        }
    }

    /** It is on paper, sealed, and still at the post. */
    record Printed(Issue issue, Instant at) implements LaissezPasser {
        public HandedOver handOver(Instant now) {
            return new HandedOver(issue, now);
        }

        public Spoiled spoil(String reason, Instant now) {
            return new Spoiled(issue, reason, now);
        }
    }

    /** The holder has it. */
    record HandedOver(Issue issue, Instant at) implements LaissezPasser {
        public Retired arrive(Instant now) {
            return new Retired(issue, now);
        }

        public Expired expire(Instant now) {
            return new Expired(issue, now);
        }

        public Lost lose(Instant now) {
            return new Lost(issue, now);
        }

        public Revoked revoke(String reason, Instant now) {
            return new Revoked(issue, reason, now);
        }
    }

    /** Its journey is made. */
    record Retired(Issue issue, Instant at) implements LaissezPasser {}

    /** Its last day passed before the journey. */
    record Expired(Issue issue, Instant at) implements LaissezPasser {}

    /** The holder or the post reported it lost. */
    record Lost(Issue issue, Instant at) implements LaissezPasser {}

    /** Taken back by the post. */
    record Revoked(Issue issue, String reason, Instant at) implements LaissezPasser {}

    /** The blank was spoiled, damaged or went missing before anybody had it. */
    record Spoiled(Issue issue, String reason, Instant at) implements LaissezPasser {}
}
