package iq.masar.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;

/**
 * A file somebody adds to a complaint or a case, to be sealed with it: told by its first bytes what it is, small, and without what
 * cameras write into pictures – place, time and device could give its maker away.
 */
public final class Attachment {
    /** In bytes. */
    public static final int LARGEST = 1 << 20;

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final String[] TELLING = {"tEXt", "zTXt", "iTXt", "eXIf", "tIME"};

    private final Kind kind;
    private final byte[] content;

    private Attachment(Kind kind, byte[] content) {
        this.kind = kind;
        this.content = content;
    }

    /** What may be attached. */
    public enum Kind {
        JPEG_PICTURE("image/jpeg", "jpg"),
        PNG_PICTURE("image/png", "png"),
        PDF_PAPER("application/pdf", "pdf");

        private final String mediaType;
        private final String ending;

        Kind(String mediaType, String ending) {
            this.mediaType = mediaType;
            this.ending = ending;
        }

        public String mediaType() {
            return mediaType;
        }

        public String ending() {
            return ending;
        }

        /** The kind of this media type. */
        public static Optional<Kind> find(String mediaType) {
            return Arrays.stream(values())
                    .filter(kind -> kind.mediaType.equals(mediaType))
                    .findFirst();
        }
    }

    /** What comes of a file: taken in, or refused with its reason. */
    public sealed interface Checked {
        record Taken(Attachment attachment) implements Checked {}

        record TooLarge() implements Checked {}

        /** Neither a JPEG or PNG picture nor a PDF, or a broken one. */
        record WrongKind() implements Checked {}
    }

    /** Reads a file as it was brought, no further than one byte too many. */
    public static Checked check(InputStreamSource brought) {
        try (var content = brought.getInputStream()) {
            return check(content.readNBytes(LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Checked check(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new Checked.TooLarge();
        }
        try {
            if (begins(bytes, JPEG)) {
                return new Checked.Taken(new Attachment(Kind.JPEG_PICTURE, cleanJpeg(bytes)));
            }
            if (begins(bytes, PNG)) {
                return new Checked.Taken(new Attachment(Kind.PNG_PICTURE, cleanPng(bytes)));
            }
            return begins(bytes, PDF)
                    ? new Checked.Taken(new Attachment(Kind.PDF_PAPER, bytes.clone()))
                    : new Checked.WrongKind();
        } catch (IndexOutOfBoundsException broken) {
            return new Checked.WrongKind();
        }
    }

    public Kind kind() {
        return kind;
    }

    public int size() {
        return content.length;
    }

    /** The content as text, for sealing. */
    public String text() {
        return Base64.getEncoder().encodeToString(content);
    }

    /** What was sealed as {@link #text}, opened. */
    public static Attachment opened(Kind kind, String text) {
        return new Attachment(kind, Base64.getDecoder().decode(text));
    }

    public byte[] content() {
        return content.clone();
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length > mark.length && Arrays.equals(Arrays.copyOf(bytes, mark.length), mark);
    }

    /**
     * Application segments (but the first, which is the format's own) and comments are left out, and everything behind the
     * picture's end: telephones hang films and second pictures there, with place and time of their own.
     */
    private static byte[] cleanJpeg(byte[] bytes) {
        var clean = new ByteArrayOutputStream(bytes.length);
        clean.write(bytes, 0, 2);
        var at = 2;
        while ((bytes[at] & 0xFF) == 0xFF) {
            var marker = bytes[at + 1] & 0xFF;
            if (marker == END) {
                clean.write(bytes, at, 2);
                return clean.toByteArray();
            }
            var length = 2 + ((bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF);
            var telling = marker >= 0xE1 && marker <= 0xEF || marker == 0xFE;
            if (!telling) {
                clean.write(bytes, at, checked(length, at, bytes));
            }
            at += length;
            if (marker == SCAN) {
                var next = afterScan(bytes, at);
                clean.write(bytes, at, next - at);
                at = next;
                if (at == bytes.length) {
                    return clean.toByteArray();
                }
            }
        }
        throw new IndexOutOfBoundsException(at);
    }

    /** Where the next marker stands, or the file's end: within a scan a mark is followed by zero, itself, or a restart's number. */
    private static int afterScan(byte[] bytes, int from) {
        for (var at = from; at + 1 < bytes.length; at++) {
            var next = bytes[at + 1] & 0xFF;
            if ((bytes[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next & 0xF8) != 0xD0) {
                return at;
            }
        }
        return bytes.length;
    }

    private static int checked(int length, int at, byte[] bytes) {
        if (length < 2 || at + length > bytes.length) {
            throw new IndexOutOfBoundsException(at);
        }
        return length;
    }

    /** Chunks of text, time and camera data are left out, and everything behind the picture's end. */
    private static byte[] cleanPng(byte[] bytes) {
        var clean = new ByteArrayOutputStream(bytes.length);
        clean.write(bytes, 0, PNG.length);
        var at = PNG.length;
        while (at < bytes.length) {
            var length = (bytes[at] & 0xFF) << 24
                    | (bytes[at + 1] & 0xFF) << 16
                    | (bytes[at + 2] & 0xFF) << 8
                    | bytes[at + 3] & 0xFF;
            var name = new String(bytes, at + 4, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
            if (length < 0) {
                throw new IndexOutOfBoundsException(at);
            }
            var whole = checked(length + 12, at, bytes);
            if (!Arrays.asList(TELLING).contains(name)) {
                clean.write(bytes, at, whole);
            }
            at += whole;
            if (name.equals("IEND")) {
                break;
            }
        }
        return clean.toByteArray();
    }
}
