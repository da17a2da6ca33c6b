package iq.masar.feedback;

import java.time.LocalDate;

/** What a complaint answers to a command. */
public sealed interface ComplaintReply {
    record Done(ComplaintId id) implements ComplaintReply {}

    /** There is no such complaint, or not for this reader; both look the same. */
    record Unknown() implements ComplaintReply {}

    /** The complaint stands elsewhere now; somebody was faster. */
    record NotNow(String state) implements ComplaintReply {}

    /** The time to appeal ended on that day. */
    record AppealTermPassed(LocalDate ended) implements ComplaintReply {}

    /** There is one appeal, and it was decided or is being decided. */
    record AlreadyAppealed() implements ComplaintReply {}

    /** Whoever answered does not decide the appeal. */
    record AnotherPersonDecides() implements ComplaintReply {}

    /** Somebody else has taken it. */
    record TakenByAnother() implements ComplaintReply {}
}
