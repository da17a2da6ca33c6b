package iq.masar.roadmap.files;

import iq.masar.kernel.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** A file somebody hands in, kept byte for byte so that its fingerprint is that of the file its institution holds (GOV-18). */
public final class Upload {
    /** In bytes: 10 MB. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

    private final String name;
    private final FileKind kind;
    private final byte[] content;
    private final String sha256;

    private Upload(String name, FileKind kind, byte[] content) {
        this.name = name;
        this.kind = kind;
        this.content = content;
        this.sha256 = Sha256.hex(content);
    }

    /** What comes of a file: taken in, or refused with its reason. */
    public sealed interface Checked {
        record Taken(Upload file) implements Checked {}

        record Missing() implements Checked {}

        /** @param size in bytes */
        record TooLarge(int size) implements Checked {}

        /** Its bytes are of no kind that is kept, whatever its name says. */
        record WrongKind() implements Checked {}
    }

    /** Looks at the bytes, not at the name; the name keeps its words and gets the ending of what the file is. */
    public static Checked check(String fileName, byte[] content) {
        if (content.length == 0) {
            return new Checked.Missing();
        }
        if (content.length > LARGEST) {
            return new Checked.TooLarge(content.length);
        }
        return kind(content)
                .<Checked>map(kind -> new Checked.Taken(new Upload(named(fileName, kind), kind, content)))
                .orElseGet(Checked.WrongKind::new);
    }

    private static Optional<FileKind> kind(byte[] content) {
        if (begins(content, PDF)) {
            return Optional.of(FileKind.PDF);
        }
        if (begins(content, ARCHIVE)) {
            return Archive.kind(content);
        }
        return isText(content) ? Optional.of(FileKind.TXT) : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length
                && ByteBuffer.wrap(content, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(letter -> letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t');
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    private static String named(String fileName, FileKind kind) {
        var plain = fileName.replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "")
                .strip();
        var ending = "." + kind.ending();
        var stem = plain.toLowerCase(Locale.ROOT).endsWith(ending)
                ? plain.substring(0, plain.length() - ending.length())
                : plain;
        var letters = stem.codePoints().limit(LONGEST_NAME).toArray();
        return (letters.length == 0 ? "file" : new String(letters, 0, letters.length)) + ending;
    }

    public String name() {
        return name;
    }

    public FileKind kind() {
        return kind;
    }

    public byte[] content() {
        return content;
    }

    /** Fingerprint of its bytes, in hexadecimal. */
    public String sha256() {
        return sha256;
    }
}
