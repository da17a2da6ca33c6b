package iq.masar.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What retention answers to a command. */
public sealed interface RetentionReply {
    record Done(UUID id) implements RetentionReply {}

    /** There is no such thing here; looks the same for everybody (H3). */
    record Unknown() implements RetentionReply {}

    /** It stands elsewhere now. */
    record NotNow(String state) implements RetentionReply {}

    /** The case still runs: only finished cases are destroyed. */
    record CaseRunning() implements RetentionReply {}

    /** A case has one proposal at a time. */
    record AlreadyProposed() implements RetentionReply {}

    /** Number, date or members of the committee's decision are missing (REF-55). */
    record CommitteeDecisionMissing() implements RetentionReply {}

    /** A legal hold stands since that day. */
    record LegalHold(LocalDate since) implements RetentionReply {}

    /** Who proposed does not record the decision, and who placed a hold does not lift it. */
    record AnotherPersonDecides() implements RetentionReply {}

    /** The thirty days are not over. */
    record StillWaiting(Instant until) implements RetentionReply {}

    /** A governorate's keys need two institutions (REF-59). */
    record OneInstitutionOnly() implements RetentionReply {}
}
