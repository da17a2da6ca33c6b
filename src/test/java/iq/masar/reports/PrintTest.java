package iq.masar.reports;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.Language;
import iq.masar.reports.print.Format;
import iq.masar.reports.text.DigitStyle;
import iq.masar.reports.text.Edition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GOV-49, GOV-51: one edition, three formats, the same statements, the same bytes each time. */
class PrintTest {
    private static final List<Language> BOTH = List.of(Language.AR, Language.EN);
    private final Edition edition = Reviews.founding(DigitStyle.WESTERN);

    @Test
    void madeTwiceItIsTheSameByteForByte() {
        for (var language : BOTH) {
            for (var format : Format.values()) {
                assertThat(format.write(Reviews.founding(DigitStyle.WESTERN), language))
                        .as(format + " " + language)
                        .isEqualTo(format.write(edition, language));
            }
        }
    }

    /** The command itself, in two zones. */
    @Test
    void inAnotherTimeZoneItIsTheSameByteForByte(@TempDir Path folder) throws Exception {
        for (var format : List.of("pdf", "docx")) {
            var here = made("UTC", format, folder.resolve("utc." + format));
            var there = made("America/Los_Angeles", format, folder.resolve("la." + format));
            assertThat(there).as(format).isEqualTo(here);
        }
    }

    private static byte[] made(String zone, String format, Path to) throws Exception {
        var tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=" + zone,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "iq.masar.Masar",
                        "report",
                        "vnr-2022",
                        "--lang=en",
                        "--format=" + format,
                        "--out=" + to)
                .redirectErrorStream(true)
                .redirectOutput(to.resolveSibling(to.getFileName() + ".log").toFile())
                .start();
        assertThat(tool.waitFor()).isZero();
        return Files.readAllBytes(to);
    }

    @Test
    void htmlAndWordSayEveryStatement() {
        for (var language : BOTH) {
            var page = Jsoup.parse(new String(Format.HTML.write(edition, language), StandardCharsets.UTF_8));
            var word = Jsoup.parse(part(parts(language), "word/document.xml"), Parser.xmlParser());
            var notes = Jsoup.parse(part(parts(language), "word/footnotes.xml"), Parser.xmlParser());
            var written = squeezed(word.select("w|t").eachText())
                    + squeezed(notes.select("w|t").eachText());
            for (var line : edition.in(language).lines()) {
                assertThat(page.text().replaceAll("[\\s\\u202A\\u202C]+", ""))
                        .as(line.id())
                        .contains(squeezed(line.pieces().stream()
                                .map(iq.masar.reports.text.Piece::text)
                                .toList()));
                assertThat(written).as(line.id()).contains(squeezed(List.of(line.text())));
            }
            assertThat(page.select("html").attr("dir")).isEqualTo(language.direction());
            assertThat(page.select("footer").text()).contains(edition.hash());
        }
    }

    /** Every Arabic paragraph says that it runs from the right, every Arabic run that it does; figures keep their order. */
    @Test
    void arabicWordRunsFromTheRight() {
        var parts = parts(Language.AR);
        for (var name : List.of("word/document.xml", "word/footnotes.xml", "word/footer1.xml")) {
            var xml = Jsoup.parse(part(parts, name), Parser.xmlParser());
            for (var paragraph : xml.select("w|p")) {
                if (!paragraph.select("w|t").isEmpty()) {
                    assertThat(paragraph.select("w|pPr > w|bidi"))
                            .as(paragraph.text())
                            .isNotEmpty();
                }
            }
            for (var run : xml.select("w|r")) {
                var arabic = run.select("w|t").text().codePoints().anyMatch(c -> c >= 0x0620 && c <= 0x064A);
                if (arabic) {
                    assertThat(run.select("w|rPr > w|rtl")).as(run.text()).isNotEmpty();
                }
            }
            assertThat(xml.select("w|tbl").size())
                    .isEqualTo(xml.select("w|tbl > w|tblPr > w|bidiVisual").size());
        }
        var document = Jsoup.parse(part(parts, "word/document.xml"), Parser.xmlParser());
        assertThat(document.select("w|dir[w:val=ltr] w|t").eachText())
                .contains("\u202A48.3–70.1\u202C", "\u202A-11.3٪\u202C", "\u202A7,000,000\u202C");
        assertThat(part(parts, "word/footer1.xml")).contains(edition.hash());
    }

    @Test
    void thePdfCarriesItsFontsAndTheEditionsNumber() {
        for (var language : BOTH) {
            var pdf = new String(Format.PDF.write(edition, language), StandardCharsets.ISO_8859_1);
            assertThat(pdf)
                    .startsWith("%PDF-")
                    .contains(edition.hash().substring(0, 32).toUpperCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void arabicIndicDigitsAreAChoice() {
        var other = Reviews.founding(DigitStyle.ARABIC_INDIC);
        assertThat(new String(Format.HTML.write(other, Language.AR), StandardCharsets.UTF_8))
                .contains("٧٬٠٠٠٬٠٠٠");
        assertThat(other.in(Language.EN)).isEqualTo(edition.in(Language.EN));
    }

    private static String squeezed(List<String> runs) {
        return String.join("", runs).replaceAll("[\\s\\u202A\\u202C]+", "");
    }

    private static String part(Map<String, String> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private Map<String, String> parts(Language language) {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Format.DOCX.write(edition, language)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return parts;
    }
}
