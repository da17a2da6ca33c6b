package iq.masar.referrals;

import java.time.Instant;

/** What came of an act on a referral. */
public sealed interface Reply permits Reply.Done, Reply.Missing, Refused {
    /** It was done. @param state where the referral stands now */
    record Done(ReferralId referral, String state, Instant at) implements Reply {}

    /** There is no such referral for this person (REF-34): answered like an unknown address. */
    record Missing() implements Reply {}
}
