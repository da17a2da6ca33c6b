package iq.masar.persons.imports;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows in PostgreSQL's binary COPY format, which its server takes in one stream. */
final class BinaryCopy {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final int OF_BIGINT = 20;
    private static final int UUID_BYTES = 16;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    private final DataOutputStream out = new DataOutputStream(bytes);
    private long rows;

    /** One value of a row. */
    @FunctionalInterface
    interface Value {
        void write(DataOutputStream out) throws IOException;
    }

    BinaryCopy() {
        write(o -> {
            o.write(SIGNATURE);
            o.writeInt(0);
            o.writeInt(0);
        });
    }

    void row(Value... values) {
        rows++;
        write(o -> {
            o.writeShort(values.length);
            for (var value : values) {
                value.write(o);
            }
        });
    }

    long rows() {
        return rows;
    }

    byte[] finished() {
        write(o -> o.writeShort(-1));
        return bytes.toByteArray();
    }

    static Value uuid(UUID id) {
        return out -> {
            out.writeInt(UUID_BYTES);
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
        };
    }

    static Value integer(int number) {
        return out -> {
            out.writeInt(Integer.BYTES);
            out.writeInt(number);
        };
    }

    static Value number(long number) {
        return out -> {
            out.writeInt(Long.BYTES);
            out.writeLong(number);
        };
    }

    static Value bytes(byte @Nullable [] content) {
        return out -> {
            out.writeInt(content == null ? -1 : content.length);
            if (content != null) {
                out.write(content);
            }
        };
    }

    static Value text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static Value time(Instant instant) {
        return number(ChronoUnit.MICROS.between(EPOCH, instant));
    }

    static Value numbers(Collection<Long> numbers) {
        return out -> {
            out.writeInt(5 * Integer.BYTES + numbers.size() * (Integer.BYTES + Long.BYTES));
            out.writeInt(1);
            out.writeInt(0);
            out.writeInt(OF_BIGINT);
            out.writeInt(numbers.size());
            out.writeInt(1);
            for (var number : numbers) {
                out.writeInt(Long.BYTES);
                out.writeLong(number);
            }
        };
    }

    private void write(Value value) {
        try {
            value.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
