package iq.masar.linkage;

import iq.masar.linkage.alike.Spelling;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Encodes rows so that alike rows have alike bits and nobody without the key can tell of what: pairs of neighbouring
 * letters, hashed under the key and the year of birth into 2,048 bits, folded by exclusive or to 1,024. The key is used
 * for one comparison and never given to the party that compares.
 */
public final class Encoder {
    /** Bytes of the key. */
    public static final int KEY_BYTES = 32;

    private static final int WIDE = 2 * Encodings.BITS;
    private static final int HASHES = 12;
    private final byte[] key;

    /** Keeps a copy of the key. */
    public Encoder(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("the key has " + KEY_BYTES + " bytes");
        }
        this.key = key.clone();
    }

    /**
     * Encodes the fields of one row.
     *
     * @param salt what only rows of one person share for certain, such as the year of birth
     */
    public long[] encode(List<String> fields, String salt) {
        var keys = ByteBuffer.wrap(digest(salt)).order(ByteOrder.LITTLE_ENDIAN);
        long one = keys.getLong();
        long other = keys.getLong();
        var wide = new long[WIDE / Long.SIZE];
        for (var field = 0; field < fields.size(); field++) {
            var plain = ' ' + Spelling.plain(fields.get(field)) + ' ';
            for (var i = 0; i + 1 < plain.length() && plain.length() > 2; i++) {
                long gram = (long) field << 32 | plain.charAt(i) << 16 | plain.charAt(i + 1);
                long hash = SipHash.of(one, other, gram);
                int step = (int) (hash >>> 32) | 1;
                for (var k = 0; k < HASHES; k++) {
                    int bit = (int) hash + k * step & WIDE - 1;
                    wide[bit / Long.SIZE] |= 1L << bit % Long.SIZE;
                }
            }
        }
        var folded = new long[Encodings.WORDS];
        for (var w = 0; w < folded.length; w++) {
            folded[w] = wide[w] ^ wide[w + folded.length];
        }
        return folded;
    }

    private byte[] digest(String salt) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(key);
            return digest.digest(salt.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** SipHash-2-4 of one word (Aumasson and Bernstein). */
    static final class SipHash {
        private SipHash() {}

        static long of(long key0, long key1, long word) {
            var v = new long[] {
                key0 ^ 0x736F6D6570736575L,
                key1 ^ 0x646F72616E646F6DL,
                key0 ^ 0x6C7967656E657261L,
                key1 ^ 0x7465646279746573L
            };
            absorb(v, word);
            absorb(v, 8L << 56);
            v[2] ^= 0xFF;
            for (var i = 0; i < 4; i++) {
                round(v);
            }
            return v[0] ^ v[1] ^ v[2] ^ v[3];
        }

        private static void absorb(long[] v, long word) {
            v[3] ^= word;
            round(v);
            round(v);
            v[0] ^= word;
        }

        private static void round(long[] v) {
            v[0] += v[1];
            v[1] = Long.rotateLeft(v[1], 13) ^ v[0];
            v[0] = Long.rotateLeft(v[0], 32);
            v[2] += v[3];
            v[3] = Long.rotateLeft(v[3], 16) ^ v[2];
            v[0] += v[3];
            v[3] = Long.rotateLeft(v[3], 21) ^ v[0];
            v[2] += v[1];
            v[1] = Long.rotateLeft(v[1], 17) ^ v[2];
            v[2] = Long.rotateLeft(v[2], 32);
        }
    }
}
