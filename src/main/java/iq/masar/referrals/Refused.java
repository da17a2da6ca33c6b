package iq.masar.referrals;

import iq.masar.kernel.OfficeCode;
import java.time.LocalDate;
import java.util.Set;

/** Why an act on a referral was not done: what is missing and, by its message, who can cure it. */
public sealed interface Refused extends Reply {
    /** REF-32. @param categories codes of the data categories no consent in force covers at this provider */
    record ConsentMissing(Set<String> categories, OfficeCode provider) implements Refused {}

    /** REF-3: two ministries have not vetted the provider within ninety days. */
    record ProviderNotVetted(OfficeCode provider) implements Refused {}

    /** REF-3. */
    record AgreementNotInForce(OfficeCode provider) implements Refused {}

    /** REF-5: no place is free; the waiting list is open. */
    record NoCapacity(OfficeCode provider) implements Refused {}

    /** REF-33: matters of class C4 go to a named person. */
    record NamedReceiverRequired(OfficeCode provider) implements Refused {}

    /** REF-15: an emergency was not also told by telephone. */
    record HandoverMissing() implements Refused {}

    /** REF-37. */
    record ReasonMissing() implements Refused {}

    /** REF-37: {@code other} needs ten characters. */
    record ReasonTooShort(int atLeast) implements Refused {}

    /** REF-37: {@code docs_missing} names the documents. */
    record DocumentsMissing() implements Refused {}

    record DateInPast() implements Refused {}

    /** The outcome is not full and nothing says why. */
    record NoteMissing() implements Refused {}

    /** @param missing how many more missed appointments or failed contacts are needed */
    record AttemptsMissing(int missing) implements Refused {}

    /** The act is not possible in this state. */
    record NotNow(String state, String verb) implements Refused {}

    /** The author of the service may not also judge the dispute. */
    record SupervisorOnly() implements Refused {}

    /** The vault did not let the fields through: the sender no longer holds the case. */
    record NotHeld() implements Refused {}

    /** The receiver has no keys yet: nobody of that office has signed in once. */
    record ReceiverHasNoKeys(OfficeCode provider) implements Refused {}

    /** A service has left the directory or was never in it. @param on when it was looked for */
    record ServiceGone(LocalDate on) implements Refused {}
}
