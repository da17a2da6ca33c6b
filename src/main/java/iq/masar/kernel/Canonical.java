package iq.masar.kernel;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Bytes that can be read in one way only, to be signed, hashed or bound to a ciphertext: every part carries its length,
 * and the first names what the whole is and its version.
 */
public final class Canonical {
    private final ByteArrayOutputStream parts = new ByteArrayOutputStream(256);

    private Canonical(String kind) {
        text(kind);
    }

    /** @param kind what these bytes mean and in which version, such as {@code masar/grant/1} */
    public static Canonical of(String kind) {
        return new Canonical(kind);
    }

    /** The time as canonical bytes and databases keep it. */
    public static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    public Canonical bytes(byte[] part) {
        parts.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        parts.writeBytes(part);
        return this;
    }

    public Canonical text(String part) {
        return bytes(part.getBytes(StandardCharsets.UTF_8));
    }

    public Canonical number(long part) {
        return bytes(ByteBuffer.allocate(Long.BYTES).putLong(part).array());
    }

    public Canonical uuid(UUID part) {
        return bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(part.getMostSignificantBits())
                .putLong(part.getLeastSignificantBits())
                .array());
    }

    /** To the microsecond, as PostgreSQL keeps it. */
    public Canonical instant(Instant part) {
        return number(ChronoUnit.MICROS.between(Instant.EPOCH, part));
    }

    public byte[] toBytes() {
        return parts.toByteArray();
    }
}
