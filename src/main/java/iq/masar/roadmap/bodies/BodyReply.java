package iq.masar.roadmap.bodies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What became of a step of a body; everything that is not {@code Done} left the record as it was. */
public sealed interface BodyReply {
    record Done(UUID id) implements BodyReply {}

    record Numbered(int year, int number) implements BodyReply {}

    /** A vote was counted; {@code outcome} is {@code voting}, {@code endorsed} or {@code rejected}. */
    record Counted(UUID endorsement, String outcome) implements BodyReply {}

    /** Without a recorded quorum rule a body may meet and minute, not vote (GOV-06). */
    record QuorumRuleMissing(String body) implements BodyReply {}

    /** Too few seats were filled. */
    record NoQuorum(int have, int need) implements BodyReply {}

    /** The seat has voted (GOV-12). */
    record SeatAlreadyVoted(Instant at) implements BodyReply {}

    /** The person's term is over (GOV-05). */
    record TermEnded(LocalDate on) implements BodyReply {}

    /** The person holds no seat that votes in this body. */
    record NotAMember(String body) implements BodyReply {}

    /** The text is another than the one proposed. */
    record TextChangedSinceProposal(String proposed, String now) implements BodyReply {}

    /** The vote is over, the minutes are approved, the meeting is not there yet. */
    record NotNow(String state) implements BodyReply {}

    /** Done needs evidence (GOV-10). */
    record EvidenceMissing(UUID actionPoint) implements BodyReply {}

    /** The institution has a seat in this body already. */
    record SeatStands(LocalDate since) implements BodyReply {}

    /** The person holds a seat in this body already: nobody votes for two. */
    record AlreadySeated(LocalDate since) implements BodyReply {}

    /** No decision of this body bears that number. */
    record DecisionMissing(String cited) implements BodyReply {}

    /** Remarks on the minutes that nobody has answered. */
    record RemarksOpen(int remarks) implements BodyReply {}

    /** The minutes have no such line. */
    record LineMissing(int line, int lines) implements BodyReply {}

    /** The decision fell before the minutes went round: it cannot have approved them. */
    record DecidedBefore(String cited, Instant circulatedAt) implements BodyReply {}

    /** These very bytes lie before the meeting already (GOV-07). */
    record PaperStands(String title) implements BodyReply {}

    record Unknown() implements BodyReply {}
}
