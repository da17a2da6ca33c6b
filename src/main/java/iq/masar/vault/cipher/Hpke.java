package iq.masar.vault.cipher;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.security.Security;
import org.conscrypt.Conscrypt;

/**
 * Sealing to somebody who need not be there: HPKE with X-Wing (X25519 and ML-KEM-768), HKDF-SHA-256 and AES-256-GCM. What a
 * browser sealed comes with X25519 alone (RFC 9180, base mode, KEM 0x0020), since browsers know nothing newer; the length of the
 * lock says which.
 */
public final class Hpke {
    private static final int X25519_SIZE = 32;
    private static final HpkeParameters X_WING;
    private static final HpkeParameters OF_BROWSERS;
    private static final Configuration CONFIGURATION;

    static {
        Security.addProvider(Conscrypt.newProvider());
        CONFIGURATION = HybridConfig2026.get();
        try {
            X_WING = parameters(HpkeParameters.KemId.X_WING);
            OF_BROWSERS = parameters(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256);
        } catch (GeneralSecurityException e) {
            throw new NoCipher(e);
        }
    }

    /** A lock anybody may know, and the key that opens it. */
    public record Pair(byte[] lock, byte[] key) {}

    /** Opens what was sealed to one lock. */
    @FunctionalInterface
    public interface Opener {
        /** Throws {@link NotOpened} unless it was sealed to this lock with this very binding. */
        byte[] open(byte[] sealed, byte[] binding);
    }

    private Hpke() {}

    private static HpkeParameters parameters(HpkeParameters.KemId kem) throws GeneralSecurityException {
        return HpkeParameters.builder()
                .setKemId(kem)
                .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                .setVariant(HpkeParameters.Variant.NO_PREFIX)
                .build();
    }

    /** The pair that follows from a secret, the same one each time, with a lock of 32 bytes that browsers can seal to. */
    public static Pair forBrowsers(Secret secret) {
        try {
            var key = secret.toBytes();
            return new Pair(X25519.publicFromPrivate(key), key);
        } catch (GeneralSecurityException e) {
            throw new NoCipher(e);
        }
    }

    @AccessesPartialKey
    public static Pair fresh() {
        try {
            var pair = (HpkePrivateKey)
                    KeysetHandle.generateNew(X_WING, CONFIGURATION).getPrimary().getKey();
            return new Pair(
                    pair.getPublicKey().getPublicKeyBytes().toByteArray(),
                    pair.getPrivateKeyBytes().toByteArray(InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException e) {
            throw new NoCipher(e);
        }
    }

    /** @param binding what the content belongs to; it opens with the same binding only */
    public static byte[] seal(byte[] lock, byte[] content, byte[] binding) {
        try {
            return primitive(publicKey(lock), HybridEncrypt.class).encrypt(content, binding);
        } catch (GeneralSecurityException e) {
            throw new NoCipher(e);
        }
    }

    @AccessesPartialKey
    public static Opener opener(Pair pair) {
        try {
            var key = HpkePrivateKey.create(
                    publicKey(pair.lock), SecretBytes.copyFrom(pair.key, InsecureSecretKeyAccess.get()));
            var primitive = primitive(key, HybridDecrypt.class);
            return (closed, binding) -> {
                try {
                    return primitive.decrypt(closed, binding);
                } catch (GeneralSecurityException | RuntimeException failed) {
                    throw new NotOpened();
                }
            };
        } catch (GeneralSecurityException e) {
            throw new NotOpened();
        }
    }

    @AccessesPartialKey
    private static HpkePublicKey publicKey(byte[] lock) throws GeneralSecurityException {
        return HpkePublicKey.create(lock.length == X25519_SIZE ? OF_BROWSERS : X_WING, Bytes.copyFrom(lock), null);
    }

    private static <P> P primitive(Key key, Class<P> kind) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                .build()
                .getPrimitive(CONFIGURATION, kind);
    }
}
