package iq.masar.returns;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.UUID;

/** What happened to a return, by ids and codes alone: told once what happened is kept. */
public sealed interface ReturnEvent {
    Instant at();

    /** A request was received; {@code at} is when, also for a member who has a file apart only since later. */
    record Received(CaseId file, OfficeCode post, String ruleSet, Instant at) implements ReturnEvent {}

    /** It went from one state to another; a seat it had is free when it went to {@code withdrawn}. */
    record Moved(CaseId file, OfficeCode post, String from, String to, Instant at) implements ReturnEvent {}

    /**
     * Nationality was decided for the first time.
     *
     * @param days whole days since receipt, stopped time taken off; at least 0
     */
    record Decided(CaseId file, int days, Instant at) implements ReturnEvent {}

    /**
     * A safeguard held a file, or stopped a step of it.
     *
     * @param stop the same each time the same safeguard holds the same file; it leads back to neither
     * @param kind a code of list E2
     */
    record Held(UUID stop, OfficeCode post, String kind, Instant at) implements ReturnEvent {}

    /** Another file answers for this one as well (RET-5). */
    record Linked(CaseId file, Instant at) implements ReturnEvent {}
}
