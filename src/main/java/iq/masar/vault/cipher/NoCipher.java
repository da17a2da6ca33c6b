package iq.masar.vault.cipher;

import java.security.GeneralSecurityException;

/** This machine lacks an algorithm the vault needs. For the operator's log. */
final class NoCipher extends RuntimeException {
    NoCipher(GeneralSecurityException cause) {
        super(cause);
    }
}
