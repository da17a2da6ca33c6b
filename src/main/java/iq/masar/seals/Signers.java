package iq.masar.seals;

import java.security.PublicKey;
import java.time.LocalDate;
import java.util.Optional;

/** The signers a checker knows, and what has been withdrawn. */
public interface Signers {
    /** The key of a signer under a certificate reference. */
    Optional<Key> find(String signer, String reference);

    /** Whether a document, or a token's reference, was withdrawn. */
    boolean isRevoked(String number);

    /**
     * A key.
     *
     * @param from first day on which it may sign; it may for fourteen months
     */
    record Key(PublicKey key, LocalDate from) {
        private static final int MONTHS = 14;

        /** Whether it may sign on {@code day}. */
        public boolean maySign(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(from.plusMonths(MONTHS));
        }
    }
}
