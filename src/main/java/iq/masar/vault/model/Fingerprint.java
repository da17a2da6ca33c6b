package iq.masar.vault.model;

import java.util.Arrays;
import java.util.HexFormat;

/** Names a public key. */
public final class Fingerprint {
    private final byte[] bytes;

    public Fingerprint(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint print && Arrays.equals(bytes, print.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
