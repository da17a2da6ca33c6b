package iq.masar.vault.emergency;

/** What comes of an institution's approval. */
public sealed interface Sharing {
    /** The institution's halves of the keys now lie sealed to the reader. */
    record Shared() implements Sharing {}

    /** The approver does not hold the institution's emergency key. */
    record NotAnApprover() implements Sharing {}

    /** The case was never sealed for emergencies of these institutions; its worker's next writing does it. */
    record NotSealed() implements Sharing {}

    /** The reader has no keys, so nothing can be sealed to them. */
    record ReaderHasNoKeys() implements Sharing {}
}
