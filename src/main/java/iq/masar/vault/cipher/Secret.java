package iq.masar.vault.cipher;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** 256 secret bits: they seal and open (AES-256-GCM), derive others (HKDF-SHA-256) and name things (HMAC-SHA-256). */
public final class Secret {
    public static final int SIZE = 32;
    private static final byte VERSION = 1;
    private static final byte[] NO_SALT = {};

    private final byte[] bytes;
    private final Aead aead;
    private boolean wiped;
    private @Nullable PrfHmacJce macs;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
        try {
            this.aead = new AesGcmJce(bytes);
        } catch (GeneralSecurityException e) {
            throw new NoCipher(e);
        }
    }

    public static Secret fresh() {
        return new Secret(Random.randBytes(SIZE));
    }

    public static Secret of(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw new NotOpened();
        }
        return new Secret(bytes.clone());
    }

    /** For wrapping only. A secret wiped meanwhile, as when its session was locked, derives nothing any more. */
    public synchronized byte[] toBytes() {
        if (wiped) {
            throw new NotOpened();
        }
        return bytes.clone();
    }

    public Secret derive(String purpose) {
        return new Secret(hkdf(purpose));
    }

    /** Names this secret without telling it: AES-GCM alone would open under more than one key. */
    public byte[] commitment() {
        return hkdf("commit");
    }

    private byte[] hkdf(String purpose) {
        try {
            return Hkdf.computeHkdf("HMACSHA256", toBytes(), NO_SALT, purpose.getBytes(StandardCharsets.UTF_8), SIZE);
        } catch (GeneralSecurityException e) {
            throw new NoCipher(e);
        }
    }

    /** A version byte, then nonce, ciphertext and tag. */
    public byte[] seal(byte[] content, byte[] binding) {
        try {
            var sealed = aead.encrypt(content, binding);
            var versioned = new byte[sealed.length + 1];
            versioned[0] = VERSION;
            System.arraycopy(sealed, 0, versioned, 1, sealed.length);
            return versioned;
        } catch (GeneralSecurityException e) {
            throw new NoCipher(e);
        }
    }

    /** Throws {@link NotOpened} unless it was sealed under this secret with this very binding. */
    public byte[] open(byte[] sealed, byte[] binding) {
        if (sealed.length == 0 || sealed[0] != VERSION) {
            throw new NotOpened();
        }
        try {
            return aead.decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), binding);
        } catch (GeneralSecurityException failed) {
            throw new NotOpened();
        }
    }

    public byte[] mac(byte[] content) {
        try {
            return macs().compute(content, SIZE);
        } catch (GeneralSecurityException e) {
            throw new NoCipher(e);
        }
    }

    private synchronized PrfHmacJce macs() throws GeneralSecurityException {
        var known = macs;
        if (known == null || wiped) {
            known = new PrfHmacJce("HMACSHA256", new SecretKeySpec(toBytes(), "HMAC"));
            macs = known;
        }
        return known;
    }

    public boolean isMac(byte[] content, byte[] mac) {
        return MessageDigest.isEqual(mac(content), mac);
    }

    /** Best effort: the memory of a closed session should hold no key. */
    public synchronized void wipe() {
        wiped = true;
        macs = null;
        Arrays.fill(bytes, (byte) 0);
    }
}
