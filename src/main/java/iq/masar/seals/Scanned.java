package iq.masar.seals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** What a scanner or a hand put into a field: the bytes of a seal, the line of a token, or neither. */
public sealed interface Scanned {
    /** Meant as a seal; it may still be malformed. */
    record OfSeal(byte[] bytes) implements Scanned {
        public OfSeal {
            bytes = bytes.clone();
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** Meant as a token; it may still be invalid. */
    record OfToken(String line) implements Scanned {}

    /** Neither. */
    record Unreadable() implements Scanned {}

    /** More than a scanner can read from one square. */
    int LONGEST = 8000;

    /**
     * Tells them apart by their first bytes. A seal may come as hexadecimal digits, as Base64 of either alphabet, or as the
     * bytes themselves each in one character; spaces and line ends between do not count, but in the last form.
     */
    static Scanned of(String typed) {
        if (typed.length() > LONGEST) {
            return new Unreadable();
        }
        if (!typed.isEmpty() && typed.charAt(0) == Seals.MAGIC && typed.chars().allMatch(c -> c < 256)) {
            return new OfSeal(typed.getBytes(StandardCharsets.ISO_8859_1));
        }
        var dense = typed.replaceAll("\\s", "");
        if (dense.length() >= 2 && dense.length() % 2 == 0 && dense.matches("[0-9A-Fa-f]+")) {
            return new OfSeal(HexFormat.of().parseHex(dense));
        }
        var bytes = base64(dense);
        if (bytes.isPresent() && bytes.get().length > 0) {
            if ((bytes.get()[0] & 255) == Seals.MAGIC) {
                return new OfSeal(bytes.get());
            }
            if (new String(bytes.get(), StandardCharsets.ISO_8859_1).startsWith(Tokens.MARK + "|")) {
                return new OfToken(dense);
            }
        }
        return new Unreadable();
    }

    private static Optional<byte[]> base64(String dense) {
        try {
            return Optional.of(Base64.getUrlDecoder()
                    .decode(dense.replace('+', '-').replace('/', '_').replaceAll("=+$", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
