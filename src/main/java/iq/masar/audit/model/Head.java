package iq.masar.audit.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/** A tree's size and root at a moment, written as a signed note (the format of transparency logs). */
public record Head(long size, byte[] root) {
    private static final String SIGNATURE = "\u2014 ";

    /** The lines that are signed. */
    String body() {
        return HeadKey.ORIGIN + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    public String signedBy(HeadKey key) {
        return body() + "\n" + SIGNATURE + HeadKey.ORIGIN + " " + key.sign(body()) + "\n";
    }

    /** The head a note states, if the key's signature under it is good. */
    public static Optional<Head> read(String note, HeadVerifyingKey key) {
        var parts = note.strip().split("\n\n", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        var body = parts[0] + "\n";
        var prefix = SIGNATURE + HeadKey.ORIGIN + " ";
        var signed = parts[1].lines()
                .filter(line -> line.startsWith(prefix))
                .anyMatch(line -> key.hasSigned(body, line.substring(prefix.length())));
        return signed ? parse(body) : Optional.empty();
    }

    private static Optional<Head> parse(String body) {
        var lines = body.lines().toList();
        if (lines.size() != 3 || !lines.getFirst().equals(HeadKey.ORIGIN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Head(Long.parseLong(lines.get(1)), Base64.getDecoder().decode(lines.get(2))));
        } catch (IllegalArgumentException notANote) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Head head && size == head.size && MessageDigest.isEqual(root, head.root);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(size);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
