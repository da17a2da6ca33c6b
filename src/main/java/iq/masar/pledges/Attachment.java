package iq.masar.pledges;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Section VII: one file, of a kind the form takes, at most 25 MB (GOV-27). */
public final class Attachment {
    /** In bytes: 25 MB as the form counts them. */
    public static final int LARGEST = 25 * 1024 * 1024;

    private static final String ZIP = "PK\003\004";
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("txt", ""),
            Map.entry("rtf", "{\\rtf"),
            Map.entry("pdf", "%PDF-"),
            Map.entry("doc", OLD_OFFICE),
            Map.entry("docx", ZIP),
            Map.entry("odt", ZIP),
            Map.entry("ppt", OLD_OFFICE),
            Map.entry("pptx", ZIP),
            Map.entry("odp", ZIP),
            Map.entry("xls", OLD_OFFICE),
            Map.entry("xlsx", ZIP),
            Map.entry("ods", ZIP));

    private final String name;
    private final byte[] content;

    private Attachment(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** What was read of a file: the attachment, or why it cannot be one. */
    public record Reading(Optional<Attachment> attachment, Optional<Pledge.Refusal> refusal) {
        private static Reading refused(String key, int count) {
            return new Reading(Optional.empty(), Optional.of(new Pledge.Refusal("attachment", key, count)));
        }
    }

    /** Keeps these very bytes, for they may be many; looks at the name's ending, at the first bytes and at the size; a text must be UTF-8. */
    public static Reading read(String fileName, byte[] content) {
        if (content.length > LARGEST) {
            return Reading.refused("pledges.reply.attachment-large", content.length);
        }
        var name = fileName.replaceAll(".*[/\\\\]", "").strip();
        var beginning = BEGINNINGS.get(ending(name));
        if (beginning == null || !begins(content, beginning) || beginning.isEmpty() && !isText(content)) {
            return Reading.refused("pledges.reply.attachment-kind", 0);
        }
        return new Reading(Optional.of(new Attachment(name, content)), Optional.empty());
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean begins(byte[] content, String beginning) {
        var wanted = beginning.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= wanted.length
                && ByteBuffer.wrap(content, 0, wanted.length).equals(ByteBuffer.wrap(wanted));
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(letter -> letter == 0);
        } catch (CharacterCodingException otherEncoding) {
            return false;
        }
    }

    public String name() {
        return name;
    }

    public int size() {
        return content.length;
    }

    public byte[] content() {
        return content;
    }
}
