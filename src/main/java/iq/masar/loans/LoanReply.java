package iq.masar.loans;

import java.util.List;
import java.util.UUID;

/** What the room answers to a step; refusals leave everything as it was. */
public sealed interface LoanReply {
    record Done(UUID id) implements LoanReply {}

    /** There is no such loan here; looks the same for everybody (H3). */
    record Unknown() implements LoanReply {}

    /** It stands elsewhere now. */
    record NotNow(String state) implements LoanReply {}

    /** Rules of the product not met, by code; recorded, and an appeal is open (RET-52). */
    record NotEligible(List<String> rules) implements LoanReply {}

    /** The paper of the course is missing. */
    record CourseMissing() implements LoanReply {}

    /** The guarantor has not agreed, or is not of the kind the product asks for (RET-59). */
    record GuarantorMissing() implements LoanReply {}

    /** Fewer members sat than the committee needs. */
    record NoQuorum(int have, int need) implements LoanReply {}

    /** A member who voted is kin of the borrower or knows him: the vote is void. */
    record ConflictDeclared(int members) implements LoanReply {}

    /** The household has a loan that runs (RET-53). */
    record LiveLoanExists() implements LoanReply {}

    /** The governorate's places of this product are taken (RET-53). */
    record QuotaReached(int places) implements LoanReply {}

    /** Another person must do this step (RET-57). */
    record SelfApproval() implements LoanReply {}

    /** Outside what the product lends, in whole dinars. */
    record AmountOutside(long floor, long ceiling) implements LoanReply {}

    /** The product takes no applications on that day. */
    record WindowClosed() implements LoanReply {}

    /** A receipt counts once (RET-56). */
    record ReceiptUsed(String receipt) implements LoanReply {}

    /** Nothing is owed. */
    record LoanSettled() implements LoanReply {}

    /** More than there is to waive or to give back: at most that many dinars. */
    record MoreThanOwed(long most) implements LoanReply {}

    /** This posting cannot be taken back, or was. */
    record NotReversible() implements LoanReply {}

    /** The client's consent does not cover the loan desk. */
    record NotCovered() implements LoanReply {}

    /** Nobody at the loan desk has signed in yet, so nothing can be sealed to it. */
    record DeskHasNoKeys() implements LoanReply {}

    /** The names cannot be opened now: the hour's readings are used up or the audit has paused. */
    record NotOpened() implements LoanReply {}

    /** The household's number leads to no case of this worker. */
    record HouseholdUnknown() implements LoanReply {}

    /** Something of the kind already waits for a decision. */
    record AlreadyAsked() implements LoanReply {}

    /** Number, day or members of the sitting are missing. */
    record SittingIncomplete() implements LoanReply {}

    /** Only unpaid instalments move. */
    record NotMovable() implements LoanReply {}
}
