package iq.masar.hotline;

/** What became of an act by phone. */
public sealed interface Done {
    /** It is done as if the person had come to the branch. */
    record AsByVisit() implements Done {}

    /** The caller is not recognised, or no longer: the act does not exist. */
    record NotRecognised() implements Done {}

    /** A refusal by rule, with its own message key. */
    sealed interface Refused extends Done {}

    /** Spoken consent needs a second officer who listened. */
    record WitnessMissing() implements Refused {}

    /** The chosen moment has passed, or lies outside office hours. */
    record NoSuchHour() implements Refused {}

    /** The ledger of consents says no; it stands as it was. */
    record ConsentStays(iq.masar.consent.ConsentReply.Refused why) implements Refused {}

    /** This referral does not wait for the person's word now. */
    record NotWaiting() implements Refused {}
}
