package iq.masar.access.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Time-based one-time codes of RFC 6238 over HMAC-SHA-1 (RFC 2104), which is what every generator app speaks. The HMAC is
 * written over the JDK's digest because keys have one keeper in this house, and checked against the RFC's vectors.
 */
public final class Totp {
    private static final int BLOCK = 64;
    private static final long STEP = 30;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /** The time step an instant lies in. */
    public static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP);
    }

    /** The code of one step. */
    public static String code(byte[] secret, long step, int digits) {
        var message = java.nio.ByteBuffer.allocate(Long.BYTES).putLong(step).array();
        var mac = hmac(secret, message);
        var offset = mac[mac.length - 1] & 0x0F;
        var number = java.nio.ByteBuffer.wrap(mac, offset, 4).getInt() & 0x7FFF_FFFF;
        var modulus = (int) Math.pow(10, digits);
        return String.format(java.util.Locale.ROOT, "%0" + digits + "d", number % modulus);
    }

    /** The step whose six-digit code this is: the present one or a neighbour, and none up to the last one used. */
    public static OptionalLong accepted(byte[] secret, String typed, Instant now, long lastUsed) {
        var present = step(now);
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> step > lastUsed)
                .filter(step -> MessageDigest.isEqual(ascii(code(secret, step, 6)), ascii(typed)))
                .findFirst();
    }

    /** A secret as generator apps want it typed. */
    public static String base32(byte[] secret) {
        var letters = new StringBuilder();
        var buffer = 0L;
        var bits = 0;
        for (var one : secret) {
            buffer = (buffer << 8) | (one & 0xFF);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                letters.append(LETTERS.charAt((int) (buffer >> bits) & 31));
            }
        }
        return bits == 0
                ? letters.toString()
                : letters.append(LETTERS.charAt((int) (buffer << (5 - bits)) & 31))
                        .toString();
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        var padded = Arrays.copyOf(key.length > BLOCK ? sha1(key) : key, BLOCK);
        return sha1(mixed(padded, 0x5C), sha1(mixed(padded, 0x36), message));
    }

    private static byte[] mixed(byte[] key, int with) {
        var mixed = key.clone();
        for (var i = 0; i < mixed.length; i++) {
            mixed[i] ^= (byte) with;
        }
        return mixed;
    }

    private static byte[] sha1(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
