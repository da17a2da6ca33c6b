package iq.masar.audit.model;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The public half of the key that signs heads, in the transparency logs' own notation. */
public final class HeadVerifyingKey {
    private static final byte ED25519 = 1;
    private static final int RAW = 32;
    private static final int ID = 4;
    private final PublicKey key;

    HeadVerifyingKey(PublicKey key) {
        this.key = key;
    }

    /** Reads {@code origin+id+key}. */
    public static HeadVerifyingKey of(String text) {
        var raw = Base64.getDecoder().decode(text.split("\\+", 3)[2]);
        var prefix = HexFormat.of().parseHex("302a300506032b6570032100");
        var encoded = ByteBuffer.allocate(prefix.length + RAW)
                .put(prefix)
                .put(raw, 1, RAW)
                .array();
        try {
            return new HeadVerifyingKey(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            throw new NoSuchPlatform(e);
        }
    }

    boolean hasSigned(String body, String encoded) {
        try {
            var bytes = Base64.getDecoder().decode(encoded);
            if (bytes.length <= ID || !Arrays.equals(bytes, 0, ID, id(), 0, ID)) {
                return false;
            }
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(Head.utf8(body));
            return signature.verify(bytes, ID, bytes.length - ID);
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }

    byte[] id() {
        return Arrays.copyOf(Hashes.sha256(Head.utf8(HeadKey.ORIGIN + "\n"), typed()), ID);
    }

    private byte[] typed() {
        var encoded = key.getEncoded();
        return ByteBuffer.allocate(1 + RAW)
                .put(ED25519)
                .put(encoded, encoded.length - RAW, RAW)
                .array();
    }

    @Override
    public String toString() {
        return HeadKey.ORIGIN + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed());
    }
}
