package iq.masar.audit.model;

import java.security.GeneralSecurityException;

/** This Java lacks SHA-256 or Ed25519, which every Java 25 has. */
final class NoSuchPlatform extends RuntimeException {
    NoSuchPlatform(GeneralSecurityException cause) {
        super(cause);
    }
}
