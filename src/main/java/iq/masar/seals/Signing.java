package iq.masar.seals;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;

/** ECDSA with SHA-256, as raw r and s. */
final class Signing {
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    private Signing() {}

    static byte[] sign(byte[] bytes, PrivateKey key) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new SealRefused("the key cannot sign: " + e.getMessage());
        }
    }

    static boolean verifies(byte[] bytes, int length, byte[] signed, PublicKey key) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(bytes, 0, length);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false; // a signature or key of another shape is no signature of this key
        }
    }
}
