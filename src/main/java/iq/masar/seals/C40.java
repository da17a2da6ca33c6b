package iq.masar.seals;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** The C40 coding of ISO/IEC 16022 for capitals, digits and spaces: three characters in two bytes. */
final class C40 {
    private static final String SET = " 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int FIRST = 3;
    private static final int LEAVE = 0xFE;

    private C40() {}

    /** Codes text; empty when a character of it cannot be coded. A filler counts as a space. */
    static Optional<byte[]> coded(String text) {
        var bytes = new ByteArrayOutputStream();
        var values = new int[text.length()];
        for (var i = 0; i < values.length; i++) {
            int at = SET.indexOf(text.charAt(i) == '<' ? ' ' : text.charAt(i));
            if (at < 0) {
                return Optional.empty();
            }
            values[i] = at + FIRST;
        }
        for (var i = 0; i < values.length; i += 3) {
            if (values.length - i == 1) {
                bytes.write(LEAVE);
                bytes.write((text.charAt(i) == '<' ? ' ' : text.charAt(i)) + 1);
            } else {
                int third = i + 2 < values.length ? values[i + 2] : 0;
                int word = 1600 * values[i] + 40 * values[i + 1] + third + 1;
                bytes.write(word >> 8);
                bytes.write(word);
            }
        }
        return Optional.of(bytes.toByteArray());
    }

    /** Reads pairs of bytes; empty when they code nothing. */
    static Optional<String> read(byte[] bytes, int from, int to) {
        var text = new StringBuilder();
        for (var i = from; i + 1 < to; i += 2) {
            int high = bytes[i] & 255;
            int low = bytes[i + 1] & 255;
            if (high == LEAVE) {
                text.append((char) (low - 1));
                continue;
            }
            int word = (high << 8 | low) - 1;
            for (var value : new int[] {word / 1600, word / 40 % 40, word % 40}) {
                if (value == 0) {
                    continue; // padding
                }
                if (value < FIRST || value - FIRST >= SET.length()) {
                    return Optional.empty();
                }
                text.append(SET.charAt(value - FIRST));
            }
        }
        return Optional.of(text.toString());
    }
}
