package iq.masar.audit.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 as RFC 6962 uses it: leaves and nodes can never be mistaken for each other. */
public final class Hashes {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Hashes() {}

    public static byte[] leaf(byte[] content) {
        return sha256(LEAF, content);
    }

    public static byte[] node(byte[] before, byte[] after) {
        return sha256(NODE, before, after);
    }

    /** The root of the tree without leaves. */
    public static byte[] empty() {
        return sha256();
    }

    public static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new NoSuchPlatform(e);
        }
    }
}
