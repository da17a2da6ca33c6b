package iq.masar.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.roadmap.files.FileKind;
import iq.masar.roadmap.files.Upload;
import iq.masar.roadmap.files.Upload.Checked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** GOV-07, GOV-18: a file is what its bytes are, not what its name says, and no larger than is kept. */
class UploadTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(String... members) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var member : members) {
                zip.putNextEntry(new ZipEntry(member));
                zip.write(bytes("<x/>"));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** As office programs write it: the kind first, stored as it is. */
    private static byte[] openDocument(String mediaType) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var first = new ZipEntry("mimetype");
            var said = bytes(mediaType);
            var sum = new CRC32();
            sum.update(said);
            first.setMethod(ZipEntry.STORED);
            first.setSize(said.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(said);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static Upload taken(String name, byte[] content) {
        return switch (Upload.check(name, content)) {
            case Checked.Taken(var file) -> file;
            case Checked refused -> throw new AssertionError(refused);
        };
    }

    @Test
    void eachKindIsToldByItsBytes() throws IOException {
        assertThat(taken("a.txt", bytes("%PDF-1.7\n…")).kind()).isEqualTo(FileKind.PDF);
        assertThat(taken("a.pdf", bytes("افتُتح المكتب\n")).kind()).isEqualTo(FileKind.TXT);
        assertThat(taken("a", archive("[Content_Types].xml", "word/document.xml"))
                        .kind())
                .isEqualTo(FileKind.DOCX);
        assertThat(taken("a", archive("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"))
                        .kind())
                .isEqualTo(FileKind.XLSX);
        assertThat(taken("a", archive("[Content_Types].xml", "ppt/presentation.xml"))
                        .kind())
                .isEqualTo(FileKind.PPTX);
        for (var kind : List.of(FileKind.ODT, FileKind.ODS, FileKind.ODP)) {
            assertThat(taken("a.doc", openDocument(kind.mediaType())).kind()).isEqualTo(kind);
        }
    }

    @Test
    void whatIsNoneOfThemIsRefusedWhateverItsName() throws IOException {
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
        var program = new byte[] {'M', 'Z', 0, 3};
        var broken = Arrays.copyOf(archive("[Content_Types].xml", "word/document.xml"), 60);
        for (var wrong : List.of(
                picture,
                program,
                broken,
                archive("readme.txt"),
                archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                openDocument("application/epub+zip"),
                new byte[] {'P', 'K', 3, 4},
                new byte[] {(byte) 0xC7, (byte) 0xE1},
                new byte[] {'a', 0, 'b'})) {
            assertThat(Upload.check("report.pdf", wrong)).isEqualTo(new Checked.WrongKind());
        }
        assertThat(Upload.check("report.pdf", new byte[0])).isEqualTo(new Checked.Missing());
    }

    @Test
    void tenMegabytesAreKeptAndOneByteMoreIsNot() {
        var content = new byte[Upload.LARGEST];
        Arrays.fill(content, (byte) 'a');
        assertThat(Upload.check("a.txt", content)).isInstanceOf(Checked.Taken.class);
        assertThat(Upload.check("a.txt", Arrays.copyOf(content, Upload.LARGEST + 1)))
                .isEqualTo(new Checked.TooLarge(Upload.LARGEST + 1));
    }

    @Test
    void aNameKeepsItsWordsAndGetsTheEndingOfWhatItIs() {
        assertThat(taken("C:\\Users\\x\\كتاب الافتتاح.PDF", bytes("%PDF-1.4")).name())
                .isEqualTo("كتاب الافتتاح.pdf");
        assertThat(taken("../../etc/passwd", bytes("x")).name()).isEqualTo("passwd.txt");
        assertThat(taken("evil\u202Efdp.exe\r\n", bytes("%PDF-1.4")).name()).isEqualTo("evilfdp.exe.pdf");
        assertThat(taken("", bytes("%PDF-1.4")).name()).isEqualTo("file.pdf");
        assertThat(taken("ك".repeat(500), bytes("%PDF-1.4")).name()).hasSize(124);
    }
}
