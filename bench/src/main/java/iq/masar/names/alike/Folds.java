package iq.masar.names.alike;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The fixed fold of a row: SHA-256 of its spelling, last byte modulo five. */
final class Folds {
    private Folds() {}

    static int of(String spelling) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(spelling.getBytes(StandardCharsets.UTF_8));
            return (digest[digest.length - 1] & 255) % 5;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
