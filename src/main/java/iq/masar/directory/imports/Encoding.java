package iq.masar.directory.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells a UTF-8 file from one of another encoding, and where it first ceases to be UTF-8. */
final class Encoding {
    private static final Charset ARABIC = Charset.forName("windows-1256");

    private Encoding() {}

    /** The text, without byte order mark, when the bytes are UTF-8. */
    static Optional<String> text(byte[] bytes) {
        var decoder = strict();
        var text = CharBuffer.allocate(bytes.length + 1);
        var outcome = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        if (outcome.isError()) {
            return Optional.empty();
        }
        text.flip();
        var found = text.toString();
        return Optional.of(found.startsWith("\uFEFF") ? found.substring(1) : found);
    }

    /** The line on which the bytes cease to be UTF-8, from 1. */
    static int brokenLine(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var good = strict().decode(buffer, CharBuffer.allocate(bytes.length + 1), true);
        var line = 1;
        for (var at = 0; good.isError() && at < buffer.position(); at++) {
            line += bytes[at] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** Whether the file reads as Arabic when taken for Windows-1256, as older spreadsheets save it. */
    static boolean looksLikeWindows1256(byte[] bytes) {
        var letters = new String(bytes, ARABIC)
                .codePoints()
                .filter(letter -> letter > 127)
                .toArray();
        var arabic = java.util.Arrays.stream(letters)
                .filter(letter -> Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.ARABIC)
                .count();
        return letters.length > 0 && arabic * 10 >= letters.length * 7L;
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
