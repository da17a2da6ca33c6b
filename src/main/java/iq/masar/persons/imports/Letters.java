package iq.masar.persons.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells how a file's letters are written while it passes by: UTF-8, UTF-16 with or without its mark, or Windows-1256. */
final class Letters {
    static final Charset ARABIC = Charset.forName("windows-1256");
    private static final int ZEROES_TELL = 20; // one byte in so many

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer out = CharBuffer.allocate(1 << 14);
    private byte[] left = {};
    private boolean isUtf8 = true;
    private int mark;
    private long seen;
    private long ends;
    private long evenZeroes;
    private long oddZeroes;
    private long high;
    private long arabic;

    /** The next bytes of the file. */
    void see(byte[] bytes, int length) {
        if (seen == 0) {
            mark = mark(bytes, length);
        }
        for (var i = 0; i < length; i++) {
            var one = bytes[i] & 0xff;
            ends += one == '\n' ? 1 : 0;
            if (one == 0) {
                if ((seen + i) % 2 == 0) {
                    evenZeroes++;
                } else {
                    oddZeroes++;
                }
            }
            if (one > 0x7f) {
                high++;
                arabic += one >= 0xc0 || one == 0x81 || one == 0x8d || one == 0x90 ? 1 : 0;
            }
        }
        if (isUtf8) {
            decode(bytes, length);
        }
        seen += length;
    }

    private static int mark(byte[] bytes, int length) {
        if (length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return 0xfffe;
        }
        if (length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return 0xfeff;
        }
        return 0;
    }

    private void decode(byte[] bytes, int length) {
        var in = ByteBuffer.allocate(left.length + length)
                .put(left)
                .put(bytes, 0, length)
                .flip();
        while (true) {
            out.clear();
            var outcome = utf8.decode(in, out, false);
            if (outcome.isError()) {
                isUtf8 = false;
                return;
            }
            if (outcome.isUnderflow()) {
                left = new byte[in.remaining()];
                in.get(left);
                return;
            }
        }
    }

    /** Line ends seen. */
    long ends() {
        return ends;
    }

    /** How the whole is best read; broken UTF-8 stays UTF-8, and its broken rows are told one by one. */
    Charset charset() {
        if (mark == 0xfffe || mark == 0 && oddZeroes * ZEROES_TELL > seen && evenZeroes < oddZeroes) {
            return StandardCharsets.UTF_16LE;
        }
        if (mark == 0xfeff || mark == 0 && evenZeroes * ZEROES_TELL > seen) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8 && left.length == 0 || arabic * 10 < high * 7 || manyPairs() ? StandardCharsets.UTF_8 : ARABIC;
    }

    /** Arabic in UTF-8 is pairs whose second byte lies below 0xC0: half of all high bytes; in Windows-1256 hardly any does. */
    private boolean manyPairs() {
        return high > 0 && (high - arabic) * 10 > high * 3;
    }
}
