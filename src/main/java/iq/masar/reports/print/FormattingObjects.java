package iq.masar.reports.print;

import static iq.masar.reports.print.Markup.safe;

import iq.masar.kernel.Language;
import iq.masar.reports.text.Composition;
import iq.masar.reports.text.Edition;
import iq.masar.reports.text.Part;
import iq.masar.reports.text.Piece;
import iq.masar.ui.Words;
import java.util.List;

/** A report as XSL formatting objects; the writing mode turns pages, tables and bars by itself. */
final class FormattingObjects {
    private static final String OPEN = """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format" font-family="Masar" font-size="10.5pt" line-height="1.65" xml:lang="%s" language="%s">
            <fo:layout-master-set><fo:simple-page-master master-name="page" page-height="297mm" page-width="210mm" margin="16mm 18mm 10mm 18mm" writing-mode="%s">
            <fo:region-body margin-bottom="14mm"/><fo:region-after extent="10mm"/></fo:simple-page-master></fo:layout-master-set>
            <fo:page-sequence master-reference="page" writing-mode="%s">
            """;

    private final Edition edition;
    private final Composition text;
    private final Language language;
    private final boolean rightToLeft;
    private final StringBuilder out = new StringBuilder();

    FormattingObjects(Edition edition, Language language) {
        this.edition = edition;
        this.text = edition.in(language);
        this.language = text.language();
        this.rightToLeft = this.language != Language.EN;
    }

    String write() {
        var mode = rightToLeft ? "rl-tb" : "lr-tb";
        out.append(OPEN.formatted(language.tag(), language.tag(), mode, mode));
        out.append(
                "<fo:static-content flow-name=\"xsl-region-after\"><fo:block font-size=\"6.5pt\" text-align=\"center\" color=\"#55605c\">");
        out.append(safe(Words.in(language, "reports.print.hash"))).append(' ').append(latin(edition.hash()));
        out.append(
                "</fo:block><fo:block font-size=\"8pt\" text-align=\"center\"><fo:page-number/></fo:block></fo:static-content>\n");
        out.append("<fo:flow flow-name=\"xsl-region-body\">\n");
        out.append(
                        "<fo:block font-size=\"20pt\" font-weight=\"bold\" line-height=\"1.4\" color=\"#1f5f5b\" space-after=\"8mm\">")
                .append(safe(text.title()))
                .append("</fo:block>\n");
        var parts = text.parts();
        for (var place = 0; place < parts.size(); place++) {
            var note = place + 1 < parts.size() && parts.get(place + 1) instanceof Part.Note one ? one : null;
            part(parts.get(place), note == null ? "" : footnote(note));
        }
        out.append("</fo:flow></fo:page-sequence></fo:root>\n");
        return out.toString();
    }

    private void part(Part part, String footnote) {
        switch (part) {
            case Part.Heading(var level, var number, var words) -> {
                out.append(
                        "<fo:block font-weight=\"bold\" font-size=\"%s\" space-before=\"6mm\" space-after=\"2mm\" keep-with-next.within-page=\"always\">"
                                .formatted(level == 1 ? "15pt" : "12.5pt"));
                out.append(number.equals("0") ? "" : latin(number) + "&#160;&#160;")
                        .append(safe(words))
                        .append("</fo:block>\n");
            }
            case Part.Paragraph(var id, var bullet, var pieces, var note) -> {
                out.append(
                        bullet
                                ? "<fo:block start-indent=\"6mm\" text-indent=\"-4mm\" space-after=\"1mm\">•&#160;&#160;"
                                : "<fo:block space-after=\"2mm\" text-align=\"start\">");
                out.append(pieces(pieces)).append(footnote).append("</fo:block>\n");
            }
            case Part.Note note -> {} // set where its statement stands
            case Part.Grid grid -> grid(grid);
            case Part.Bars bars -> bars(bars);
            case Part.Picture picture -> picture(picture);
        }
    }

    private String footnote(Part.Note note) {
        return ("<fo:footnote><fo:inline font-size=\"7pt\" baseline-shift=\"super\">%1$d</fo:inline><fo:footnote-body><fo:block font-size=\"8.5pt\""
                        + " start-indent=\"0pt\" text-indent=\"0pt\"><fo:inline font-size=\"6.5pt\" baseline-shift=\"super\">%1$d</fo:inline> %2$s</fo:block></fo:footnote-body></fo:footnote>")
                .formatted(note.number(), pieces(note.pieces()));
    }

    private void caption(String caption) {
        out.append(
                        "<fo:block font-weight=\"bold\" space-before=\"4mm\" space-after=\"1mm\" keep-with-next.within-page=\"always\">")
                .append(safe(caption))
                .append("</fo:block>\n");
    }

    private void grid(Part.Grid grid) {
        caption(grid.caption());
        out.append("<fo:table table-layout=\"fixed\" width=\"100%\" space-after=\"4mm\" font-size=\"9.5pt\">");
        out.append(
                "<fo:table-column column-width=\"proportional-column-width(%d)\"/><fo:table-column column-width=\"proportional-column-width(%d)\"/>"
                        .formatted(grid.firstShare(), 100 - grid.firstShare()));
        out.append("<fo:table-header><fo:table-row keep-with-next.within-page=\"always\">");
        grid.head().forEach(head -> cell("background-color=\"#f3f1ea\" font-weight=\"bold\"", safe(head)));
        out.append("</fo:table-row></fo:table-header><fo:table-body>");
        for (var row : grid.rows()) {
            out.append("<fo:table-row keep-together.within-page=\"always\">");
            row.forEach(cell -> cell("", pieces(cell)));
            out.append("</fo:table-row>");
        }
        out.append("</fo:table-body></fo:table>\n");
    }

    private void cell(String style, String content) {
        out.append(
                "<fo:table-cell border=\"0.4pt solid #b9b6ac\" padding=\"1.2mm\" %s><fo:block>%s</fo:block></fo:table-cell>"
                        .formatted(style, content));
    }

    /** A bar is a table of three cells: done for sure, perhaps done, not done. */
    private void bars(Part.Bars bars) {
        caption(bars.caption());
        out.append(
                "<fo:table table-layout=\"fixed\" width=\"100%\" space-after=\"4mm\" font-size=\"9.5pt\"><fo:table-column column-width=\"62mm\"/>"
                        + "<fo:table-column column-width=\"26mm\"/><fo:table-column column-width=\"80mm\"/><fo:table-body>");
        for (var bar : bars.bars()) {
            out.append(
                    "<fo:table-row height=\"7mm\"><fo:table-cell><fo:block>%s</fo:block></fo:table-cell><fo:table-cell><fo:block>%s%%</fo:block></fo:table-cell><fo:table-cell padding-top=\"1.5mm\">"
                            .formatted(safe(bar.label()), pieces(List.of(bar.figure()))));
            out.append("<fo:table table-layout=\"fixed\" width=\"80mm\">");
            var widths = List.of(bar.low(), bar.high() - bar.low(), 1000 - bar.high());
            widths.stream()
                    .filter(width -> width > 0)
                    .forEach(width -> out.append("<fo:table-column column-width=\"%smm\"/>".formatted(width * 0.08)));
            out.append("<fo:table-body><fo:table-row height=\"3mm\">");
            for (var place = 0; place < widths.size(); place++) {
                if (widths.get(place) > 0) {
                    out.append("<fo:table-cell background-color=\"%s\"><fo:block/></fo:table-cell>"
                            .formatted(List.of("#1f5f5b", "#c9a24b", "#e9e7e1").get(place)));
                }
            }
            out.append("</fo:table-row></fo:table-body></fo:table></fo:table-cell></fo:table-row>");
        }
        out.append("</fo:table-body></fo:table>\n");
    }

    private void picture(Part.Picture picture) {
        out.append("<fo:block keep-together.within-page=\"always\" space-before=\"3mm\" space-after=\"3mm\">");
        caption(picture.caption());
        out.append(
                "<fo:block><fo:instream-foreign-object content-width=\"70mm\"><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">"
                        .formatted(Shape.WIDTH, Shape.HEIGHT, Shape.WIDTH, Shape.HEIGHT));
        Shape.of(picture)
                .forEach(shape -> out.append("<path d=\"%s\" fill=\"%s\" stroke=\"#ffffff\" stroke-width=\"0.8\"/>"
                        .formatted(shape.path(), shape.colour())));
        out.append("</svg></fo:instream-foreign-object></fo:block>");
        for (var shade = 1; shade <= picture.legend().size(); shade++) {
            out.append(
                    "<fo:block font-size=\"9pt\"><fo:instream-foreign-object content-width=\"3mm\"><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\" width=\"10\" height=\"10\"><rect width=\"10\" height=\"10\" fill=\"%s\"/></svg></fo:instream-foreign-object> %s</fo:block>"
                            .formatted(
                                    Shape.colour(shade), safe(picture.legend().get(shade - 1))));
        }
        out.append("</fo:block>\n");
    }

    private String pieces(List<Piece> pieces) {
        var text = new StringBuilder();
        for (var piece : pieces) {
            text.append(
                    piece instanceof Piece.Cited cited && cited.isLatin() ? latin(cited.text()) : safe(piece.text()));
        }
        return text.toString();
    }

    private String latin(String figure) {
        return rightToLeft
                ? "<fo:bidi-override direction=\"ltr\" unicode-bidi=\"embed\">" + safe(figure) + "</fo:bidi-override>"
                : safe(figure);
    }
}
