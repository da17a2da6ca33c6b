package iq.masar.audit.model;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The key that signs heads; its text form is the whole secret and lies in a file of its own. */
public final class HeadKey {
    static final String ORIGIN = "masar/audit";
    private final KeyPair pair;

    private HeadKey(KeyPair pair) {
        this.pair = pair;
    }

    public static HeadKey fresh() {
        try {
            return new HeadKey(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new NoSuchPlatform(e);
        }
    }

    /** Reads what {@link #secretText} wrote. */
    public static HeadKey of(String secretText) {
        var lines = secretText.strip().lines().map(Base64.getDecoder()::decode).toList();
        try {
            var keys = KeyFactory.getInstance("Ed25519");
            return new HeadKey(new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(lines.get(1))),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(lines.get(0)))));
        } catch (GeneralSecurityException e) {
            throw new NoSuchPlatform(e);
        }
    }

    public String secretText() {
        var encoder = Base64.getEncoder();
        return encoder.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                + encoder.encodeToString(pair.getPublic().getEncoded()) + "\n";
    }

    public HeadVerifyingKey verifyingKey() {
        return new HeadVerifyingKey(pair.getPublic());
    }

    String sign(String body) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(Head.utf8(body));
            var signed = signature.sign();
            var id = verifyingKey().id();
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(id.length + signed.length)
                            .put(id)
                            .put(signed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new NoSuchPlatform(e);
        }
    }
}
