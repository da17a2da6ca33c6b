package iq.masar.reports.print;

import iq.masar.kernel.Language;
import iq.masar.reports.text.Edition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

/**
 * A report as PDF, its own fonts embedded. Formatting objects go straight to the formatter; dates and numbers that would differ
 * from run to run are fixed.
 */
final class PdfWriter {
    private static final String FONTS = "/modules/reports/static/fonts/";
    private static final String CONFIGURATION = """
            <fop version="1.0"><renderers><renderer mime="application/pdf"><fonts>
              <font embed-url="%s"><font-triplet name="Masar" style="normal" weight="normal"/></font>
              <font embed-url="%s"><font-triplet name="Masar" style="normal" weight="bold"/></font>
            </fonts></renderer></renderers></fop>
            """;

    private static final String ALWAYS = "1970-01-01T00:00:00Z";
    private static final Pattern DATED = Pattern.compile("<xmp:MetadataDate>([^<]{20,})");
    private static final Pattern TAG = Pattern.compile("(?<=[/(])E[A-Z]{5}\\+(?=Vazirmatn)");

    private final Edition edition;
    private final Language language;

    PdfWriter(Edition edition, Language language) {
        this.edition = edition;
        this.language = language;
    }

    byte[] write() {
        var objects = new FormattingObjects(edition, language).write();
        try {
            var out = new ByteArrayOutputStream(1 << 18);
            var agent = factory().newFOUserAgent();
            agent.setCreationDate(Date.from(Instant.EPOCH));
            agent.setProducer("Masar");
            agent.setTitle(edition.in(language).title());
            var fop = agent.newFop(MimeConstants.MIME_PDF, out);
            var parsers = SAXParserFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.newSAXParser()
                    .parse(new ByteArrayInputStream(objects.getBytes(StandardCharsets.UTF_8)), fop.getDefaultHandler());
            return repeatable(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ConfigurationException | ParserConfigurationException e) {
            throw new NotPrintable(e);
        }
    }

    private static FopFactory factory() throws ConfigurationException {
        var configuration = new DefaultConfigurationBuilder()
                .build(new ByteArrayInputStream(CONFIGURATION
                        .formatted(font("Vazirmatn-Regular.ttf"), font("Vazirmatn-Bold.ttf"))
                        .getBytes(StandardCharsets.UTF_8)));
        return new FopFactoryBuilder(URI.create("file:///"), new Nothing())
                .setConfiguration(configuration)
                .build();
    }

    /**
     * The file's identifier is the edition's hash instead of the time it was made, its metadata bear no date, and the fonts' tags are counted within the
     * file instead of within the process; all keep their length, so no offset moves.
     */
    private byte[] repeatable(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var id = edition.hash().substring(0, 32).toUpperCase(java.util.Locale.ROOT);
        var tags = new HashMap<String, String>();
        var tagged = TAG.matcher(text)
                .replaceAll(found ->
                        tags.computeIfAbsent(found.group(), any -> "EAAAA" + (char) ('A' + tags.size()) + "+"));
        var undated = DATED.matcher(tagged)
                .replaceFirst(found -> "<xmp:MetadataDate>" + ALWAYS
                        + " ".repeat(found.group(1).length() - ALWAYS.length()));
        return undated.replaceFirst(
                        "/ID \\[<[0-9A-Fa-f]{32}>\\s*<[0-9A-Fa-f]{32}>\\]", "/ID [<" + id + "> <" + id + ">]")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String font(String name) {
        return Objects.requireNonNull(PdfWriter.class.getResource(FONTS + name), name)
                .toExternalForm();
    }

    /** Nothing but our own fonts is fetched while a report is set. */
    private static final class Nothing implements ResourceResolver {
        @Override
        public Resource getResource(URI uri) throws IOException {
            throw new IOException("nothing is fetched: " + uri);
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new IOException("nothing is written beside the report");
        }
    }

    /** The formatter could not make a page of it: a defect of ours. */
    static final class NotPrintable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotPrintable(Exception why) {
            super(why);
        }
    }
}
