package iq.masar.hotline;

import java.time.Instant;
import java.util.UUID;

/**
 * Whether the caller is recognised. Every refusal looks the same, whether the number exists or not, and never says what
 * did not fit (REF-17).
 */
public sealed interface Verification {
    /** Recognised until the moment given. */
    record Recognised(UUID call, Instant until) implements Verification {}

    /** What was said does not suffice. */
    record NotRecognised() implements Verification {}

    /** Five failures: for 24 hours nothing is compared, and the case's worker was told. */
    record Locked() implements Verification {}

    /** There is no such call for this operator, or it has ended. */
    record NoCall() implements Verification {}
}
