package iq.masar.seals;

/** What came of verifying a seal beside the document it stands on. */
public sealed interface SealCheck {
    /** The signer signed this, in time, and the document says the same. */
    record Valid(Seal seal) implements SealCheck {}

    /** It must not be trusted. */
    record Invalid(Reason reason) implements SealCheck {}

    /** No key is known for the signer. */
    record UnknownSigner(String signer, String reference) implements SealCheck {}

    /** Signed outside the fourteen months in which the key may sign. */
    record SignerExpired(Seal seal) implements SealCheck {}

    /** The document was withdrawn. */
    record Revoked(Seal seal) implements SealCheck {}

    /** The bytes are no seal from {@code offset} on. */
    record SealMalformed(int offset) implements SealCheck {}

    /** Why not; the first that applies, in this order. */
    enum Reason {
        /** The signature is not the signer's over these bytes. */
        SIGNATURE,
        /** The zone in the seal does not agree with its own check digits. */
        INVALID_SEAL_MRZ,
        /** The printed zone does not agree with its own check digits. */
        INVALID_PRINTED_MRZ,
        /** The seal belongs to another document. */
        SEAL_DOCUMENT_MISMATCH
    }
}
