package iq.masar.vault.cipher;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.security.GeneralSecurityException;

/** Ed25519: who gave a key to whom. */
public final class Signing {
    /** The half that verifies and the half that signs. */
    public record Pair(byte[] verifyKey, byte[] signKey) {}

    private Signing() {}

    public static Pair fresh() {
        try {
            var pair = Ed25519Sign.KeyPair.newKeyPair();
            return new Pair(pair.getPublicKey(), pair.getPrivateKey());
        } catch (GeneralSecurityException e) {
            throw new NoCipher(e);
        }
    }

    /** The pair that follows from a secret: the same one each time. */
    public static Pair from(Secret seed) {
        try {
            var pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed.toBytes());
            return new Pair(pair.getPublicKey(), pair.getPrivateKey());
        } catch (GeneralSecurityException e) {
            throw new NoCipher(e);
        }
    }

    /** The short name of what was signed or certified. */
    public static byte[] fingerprint(byte[] content) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new NoCipher(e);
        }
    }

    public static byte[] sign(byte[] signKey, byte[] content) {
        try {
            return new Ed25519Sign(signKey).sign(content);
        } catch (GeneralSecurityException e) {
            throw new NoCipher(e);
        }
    }

    public static boolean isGood(byte[] verifyKey, byte[] content, byte[] signature) {
        try {
            new Ed25519Verify(verifyKey).verify(signature, content);
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException bad) {
            return false;
        }
    }
}
