package iq.masar.roadmap.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells office documents apart by the names in the archive's own list; nothing is unpacked, so nothing can swell. */
final class Archive {
    private static final int END = 0x06054b50;
    private static final int LISTED = 0x02014b50;
    private static final int FIRST = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LISTED_LENGTH = 46;
    private static final int FIRST_LENGTH = 30;
    private static final int LONGEST_REMARK = 0xFFFF;
    private static final int MOST = 20_000;

    private Archive() {}

    /** The office document these bytes are; empty for any other archive, for a broken one, and for one that holds macros. */
    static Optional<FileKind> kind(byte[] content) {
        try {
            var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
            var names = names(bytes);
            return names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))
                    ? Optional.empty()
                    : openXml(names).or(() -> openDocument(bytes));
        } catch (IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static Optional<FileKind> openXml(Set<String> names) {
        if (!names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        return names.contains("word/document.xml")
                ? Optional.of(FileKind.DOCX)
                : names.contains("xl/workbook.xml")
                        ? Optional.of(FileKind.XLSX)
                        : names.contains("ppt/presentation.xml") ? Optional.of(FileKind.PPTX) : Optional.empty();
    }

    /** An open document names its kind in its first member, which is stored as it is. */
    private static Optional<FileKind> openDocument(ByteBuffer bytes) {
        var name = bytes.getShort(26) & 0xFFFF;
        var more = bytes.getShort(28) & 0xFFFF;
        if (bytes.getInt(0) != FIRST || !text(bytes, FIRST_LENGTH, name).equals("mimetype")) {
            return Optional.empty();
        }
        var said = text(bytes, FIRST_LENGTH + name + more, bytes.getInt(18));
        return Set.of(FileKind.ODT, FileKind.ODS, FileKind.ODP).stream()
                .filter(kind -> kind.mediaType().equals(said))
                .findFirst();
    }

    private static Set<String> names(ByteBuffer bytes) {
        var names = new HashSet<String>();
        var end = end(bytes);
        var members = bytes.getShort(end + 10) & 0xFFFF;
        var at = bytes.getInt(end + 16);
        for (var member = 0; member < Math.min(members, MOST) && bytes.getInt(at) == LISTED; member++) {
            var name = bytes.getShort(at + 28) & 0xFFFF;
            names.add(text(bytes, at + LISTED_LENGTH, name));
            at += LISTED_LENGTH + name + (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
        }
        return names;
    }

    private static int end(ByteBuffer bytes) {
        var last = bytes.limit() - END_LENGTH;
        for (var at = last; at >= Math.max(0, last - LONGEST_REMARK); at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new IndexOutOfBoundsException(last);
    }

    private static String text(ByteBuffer bytes, int at, int length) {
        if (at < 0 || length < 0 || at + length > bytes.limit()) {
            throw new IndexOutOfBoundsException(at);
        }
        var text = new byte[length];
        bytes.get(at, text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
