package iq.masar.reports.print;

import static iq.masar.reports.print.Markup.safe;

import iq.masar.kernel.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts around a Word document's text, and the archive that holds them; every entry carries the same date. */
final class WordPackage {
    private static final LocalDateTime ALWAYS =
            LocalDateTime.of(1981, 1, 1, 0, 0); // in 1980 an archive adds the machine's own time
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SPACES =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Language language;
    private final boolean rightToLeft;
    private final Map<String, byte[]> parts = new TreeMap<>();

    WordPackage(Language language) {
        this.language = language;
        this.rightToLeft = language != Language.EN;
    }

    void add(String name, byte[] content) {
        parts.put(name, content);
    }

    /** An inline picture; its relation is {@code map} and its number. */
    static String drawing(int number, int width, int height, String words) {
        return """
                <w:drawing><wp:inline><wp:extent cx="%1$d" cy="%2$d"/><wp:docPr id="%3$d" name="map%3$d" descr="%4$s"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="%3$d" name="map%3$d"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="map%3$d"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%1$d" cy="%2$d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>""".formatted(width, height, number, safe(words));
    }

    /** The whole archive. */
    byte[] seal(String body, String notes, String foot) {
        var direction = rightToLeft ? "<w:bidi/>" : "";
        text(
                "word/document.xml",
                "<w:document %s><w:body>%s<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1000\" w:right=\"1100\" w:bottom=\"1000\" w:left=\"1100\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/>%s</w:sectPr></w:body></w:document>"
                        .formatted(SPACES, body, direction));
        text(
                "word/footer1.xml",
                "<w:ftr %s><w:p><w:pPr><w:pStyle w:val=\"Foot\"/>%s<w:jc w:val=\"center\"/></w:pPr>%s</w:p><w:p><w:pPr><w:pStyle w:val=\"Foot\"/>%s<w:jc w:val=\"center\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>"
                        .formatted(SPACES, direction, foot, direction));
        text(
                "word/footnotes.xml",
                "<w:footnotes %s><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>%s</w:footnotes>"
                        .formatted(SPACES, notes));
        text("word/styles.xml", styles());
        text("word/_rels/document.xml.rels", relations());
        text(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"document\" Type=\"%sofficeDocument\" Target=\"word/document.xml\"/></Relationships>"
                        .formatted(OFFICE));
        text("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="%1$sdocument.main+xml"/><Override PartName="/word/styles.xml" ContentType="%1$sstyles+xml"/><Override PartName="/word/footnotes.xml" ContentType="%1$sfootnotes+xml"/><Override PartName="/word/footer1.xml" ContentType="%1$sfooter+xml"/></Types>""".formatted(WORD));
        return archive();
    }

    private String styles() {
        return """
                <w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-GB" w:bidi="%s"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="320" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>%s</w:styles>""".formatted(
                        SPACES,
                        language == Language.EN ? "ar-IQ" : language.tag() + "-IQ",
                        style("Title", "", 40, true, "1F5F5B")
                                + style("Heading1", "<w:keepNext/><w:outlineLvl w:val=\"0\"/>", 30, true, "1F5F5B")
                                + style("Heading2", "<w:keepNext/><w:outlineLvl w:val=\"1\"/>", 25, true, "1C2321")
                                + style("Caption", "<w:keepNext/>", 21, true, "1C2321")
                                + style(
                                        "Listed",
                                        "<w:spacing w:after=\"60\"/><w:ind w:start=\"340\" w:hanging=\"220\"/>",
                                        21,
                                        false,
                                        "1C2321")
                                + style("Bar", "<w:keepNext/><w:spacing w:after=\"20\"/>", 19, false, "1C2321")
                                + style(
                                        "Cell",
                                        "<w:spacing w:after=\"0\" w:line=\"280\" w:lineRule=\"auto\"/>",
                                        19,
                                        false,
                                        "1C2321")
                                + style(
                                        "Note",
                                        "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
                                        17,
                                        false,
                                        "1C2321")
                                + style("Foot", "<w:spacing w:after=\"0\"/>", 13, false, "55605C"));
    }

    private static String style(String name, String paragraph, int halfPoints, boolean bold, String colour) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"%1$s\"><w:name w:val=\"%1$s\"/><w:pPr>%2$s</w:pPr><w:rPr>%3$s<w:color w:val=\"%5$s\"/><w:sz w:val=\"%4$d\"/><w:szCs w:val=\"%4$d\"/></w:rPr></w:style>"
                .formatted(name, paragraph, bold ? "<w:b/><w:bCs/>" : "", halfPoints, colour);
    }

    private String relations() {
        var relations = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (var one :
                Map.of("styles", "styles.xml", "footnotes", "footnotes.xml", "footer", "footer1.xml")
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList()) {
            relation(relations, one.getKey(), one.getKey(), one.getValue());
        }
        parts.keySet().stream().filter(name -> name.endsWith(".png")).forEach(name -> {
            var file = name.substring(name.lastIndexOf('/') + 1);
            relation(relations, file.replace(".png", ""), "image", "media/" + file);
        });
        return relations.append("</Relationships>").toString();
    }

    private static void relation(StringBuilder relations, String id, String type, String target) {
        relations.append("<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target));
    }

    private void text(String name, String content) {
        parts.put(name, (XML + content).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] archive() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
