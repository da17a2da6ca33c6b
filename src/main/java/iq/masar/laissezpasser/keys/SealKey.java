package iq.masar.laissezpasser.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** One key of the curve P-256 that signs seals from a day on, for fourteen months; a test key, certified by nobody. */
final class SealKey {
    private static final int MONTHS = 14;
    private static final int REFERENCE = 8;
    private final KeyPair pair;
    private final LocalDate from;

    private SealKey(KeyPair pair, LocalDate from) {
        this.pair = pair;
        this.from = from;
    }

    static SealKey fresh(LocalDate from) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return new SealKey(generator.generateKeyPair(), from);
        } catch (GeneralSecurityException e) {
            throw new NoSealKey(e);
        }
    }

    /** Reads what {@link #secretText} wrote. */
    static SealKey of(String secretText) {
        var lines = secretText.strip().lines().toList();
        try {
            var keys = KeyFactory.getInstance("EC");
            var secret = keys.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(1))));
            return new SealKey(new KeyPair(publicKey(lines.get(2)), secret), LocalDate.parse(lines.get(0)));
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new NoSealKey(e);
        }
    }

    static PublicKey publicKey(String base64) {
        try {
            return KeyFactory.getInstance("EC")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException e) {
            throw new NoSealKey(e);
        }
    }

    String secretText() {
        return from + "\n"
                + Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()) + "\n" + publicText() + "\n";
    }

    String publicText() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    /** Eight bytes of the public key's SHA-256, hexadecimal: what stands in the seal for the certificate. */
    String reference() {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(pair.getPublic().getEncoded());
            return HexFormat.of().withUpperCase().formatHex(Arrays.copyOf(digest, REFERENCE));
        } catch (GeneralSecurityException e) {
            throw new NoSealKey(e);
        }
    }

    LocalDate from() {
        return from;
    }

    PrivateKey secret() {
        return pair.getPrivate();
    }

    boolean maySign(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(from.plusMonths(MONTHS));
    }
}
