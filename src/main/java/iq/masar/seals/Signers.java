package iq.masar.seals;

import java.security.PublicKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The signers a checker knows, and what has been withdrawn. */
public interface Signers {
    /** The key of a signer under a certificate reference. */
    Optional<Key> find(String signer, String reference);

    /** Whether a document, or a token's reference, was withdrawn. */
    boolean isRevoked(String number);

    /** The signers a checker without a network carries with it, in the words of {@link SignerList}. */
    default List<Listed> list() {
        return List.of();
    }

    /** Every document and token of these signers that is withdrawn and might still be shown. */
    default List<String> withdrawn() {
        return List.of();
    }

    /**
     * One signer of the list.
     *
     * @param publicKey in X.509 form, Base64
     */
    record Listed(String signer, String reference, LocalDate from, String publicKey) {
        /** A line of the list of signers. */
        public String line() {
            return String.join(",", signer, reference, from.toString(), publicKey);
        }
    }

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
