package iq.masar.notices;

import java.time.Instant;

/** What became of a message to a person. */
public sealed interface Dispatch {
    /** It waits in the outbox and leaves at once. */
    record Queued() implements Dispatch {}

    /** It waits for the safe hours. */
    record OutsideSafeHours(Instant opens) implements Dispatch {}

    /** The person wants no text messages: the caller makes a call task. */
    record NoChannel() implements Dispatch {}
}
