package iq.masar.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells in which encoding a text was saved: by its mark, by being sound, by looking Arabic. */
final class Encoding {
    private static final Charset ARABIC = Charset.forName("windows-1256");

    private Encoding() {}

    /** A text and how it was saved. */
    record Decoded(String encoding, String text) {}

    static Optional<Decoded> decode(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE, "utf-16");
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE, "utf-16");
        }
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8, "utf-8");
        }
        if (hasZeros(bytes)) {
            return decode(bytes, 0, bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, "utf-16");
        }
        return decode(bytes, 0, StandardCharsets.UTF_8, "utf-8")
                .or(() -> looksArabic(bytes) ? decode(bytes, 0, ARABIC, "windows-1256") : Optional.empty());
    }

    private static Optional<Decoded> decode(byte[] bytes, int from, Charset charset, String name) {
        try {
            var text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return text.indexOf('\0') < 0 ? Optional.of(new Decoded(name, text)) : Optional.empty();
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text in one byte a letter has no zero in its first hundred bytes. */
    private static boolean hasZeros(byte[] bytes) {
        for (int i = 0; i < Math.min(100, bytes.length); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Taken for Windows-1256, seven of ten letters beyond ASCII are Arabic. */
    private static boolean looksArabic(byte[] bytes) {
        var letters = 0;
        var arabic = 0;
        for (var letter : new String(bytes, ARABIC).toCharArray()) {
            if (letter > 127) {
                letters++;
                arabic += Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.ARABIC ? 1 : 0;
            }
        }
        return arabic * 10L >= letters * 7L;
    }
}
