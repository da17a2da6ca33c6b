package iq.masar.vault;

/** What comes of handing somebody a key. */
public sealed interface Granting {
    record Granted() implements Granting {}

    /** Nobody designates themselves (REF-25). */
    record SelfAssignment() implements Granting {}

    /** The grantor does not hold the case: answer 404. */
    record NotHeld() implements Granting {}

    /** The grantee has never signed in, so there is no key to wrap to. */
    record GranteeHasNoKeys() implements Granting {}
}
