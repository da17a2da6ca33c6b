package iq.masar.vault;

import iq.masar.kernel.CaseId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keyed one-way names and codes; without the deployment's secrets nobody can compute or compare them. */
@Component
public class Pseudonyms {
    Pseudonyms() {}

    /** The name of a case in the shared store: 32 hexadecimal letters, not to be joined with the case without the key. */
    public String shared(CaseId file) {
        throw new UnsupportedOperationException();
    }

    /** A keyed hash of a code, token or fact, to be stored in place of it. */
    public String code(String purpose, UUID subject, String clear) {
        throw new UnsupportedOperationException();
    }

    /** Compares in constant time. */
    public boolean codeMatches(String purpose, UUID subject, String clear, String stored) {
        throw new UnsupportedOperationException();
    }

    /** A keyed hash to look a token up by, when the subject is not known, such as a QR token or complaint code. */
    public String lookup(String purpose, String clear) {
        throw new UnsupportedOperationException();
    }

    /** A fresh code of so many digits or letters easy to say by phone. */
    public String freshCode(int length) {
        throw new UnsupportedOperationException();
    }

    /** A fresh token of 128 bits for an address or a QR code. */
    public String freshToken() {
        throw new UnsupportedOperationException();
    }
}
