package iq.masar.consent;

/** What became of an act on the ledger; every refusal says what is missing and who can cure it (H2). */
public sealed interface ConsentReply {
    record Recorded(Consent consent) implements ConsentReply {}

    sealed interface Refused extends ConsentReply {}

    /** "All partners" is not a recipient; each is named (REF-19). */
    record RecipientTooWide(int named, int most) implements Refused {}

    record RecipientMissing() implements Refused {}

    record CategoryMissing() implements Refused {}

    /** A spoken yes was heard by nobody else. */
    record WitnessMissing() implements Refused {}

    /** A child's yes needs a guardian's, or the supervisor where the guardian's interest conflicts (REF-21). */
    record GuardianMissing() implements Refused {}

    record AssentMissing() implements Refused {}

    /** The guardian's interest conflicts: the supervisor records it. */
    record SupervisorNeeded() implements Refused {}

    /** The supervisor's vital interest lacks its reason, its one recipient or its supervisor (REF-23). */
    record VitalInterestNotRecorded() implements Refused {}

    /** It was withdrawn, expired or replaced before. */
    record NotInForce(ConsentState state) implements Refused {}

    record ExpiryPast() implements Refused {}

    /** The case is not this officer's; pages answer as if it did not exist. */
    record NotYours() implements Refused {}
}
