package iq.masar.emergency;

import java.time.Instant;

/** What an emergency answers to a command. */
public sealed interface EmergencyReply {
    record Done(EmergencyId id) implements EmergencyReply {}

    /** There is no such request, or not for this reader; both look the same (H3). */
    record Unknown() implements EmergencyReply {}

    /** The request stands elsewhere now; somebody was faster, or its time is over. */
    record NotNow(String state) implements EmergencyReply {}

    /** Nobody approves or reviews what they asked for. */
    record OwnRequest() implements EmergencyReply {}

    /** The second approval comes from another institution (REF-52). */
    record SecondApproverSameInstitution() implements EmergencyReply {}

    /** Each approval is given within fifteen minutes. */
    record ApprovalTermPassed(Instant ended) implements EmergencyReply {}

    /** A reading of this officer was not reviewed within 72 hours: no other is opened until it is (REF-53). */
    record RightSuspended() implements EmergencyReply {}

    /** The approver's keys do not hold the institution's emergency key. */
    record KeyNotHeld() implements EmergencyReply {}

    /** The file is not sealed for emergencies of these institutions yet; its worker's next entry does it. */
    record NotSealed() implements EmergencyReply {}

    /** Who asked or approved does not review. */
    record AnotherPersonReviews() implements EmergencyReply {}
}
