package iq.masar.reports.print;

import static iq.masar.reports.print.Markup.safe;

import iq.masar.kernel.Language;
import iq.masar.reports.text.Composition;
import iq.masar.reports.text.Edition;
import iq.masar.reports.text.Part;
import iq.masar.reports.text.Piece;
import iq.masar.ui.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report as a Word document (ECMA-376), written part by part so that nothing of it depends on when it was made. Every Arabic
 * paragraph and run says so itself; figures are runs of their own that stay left to right.
 */
final class WordWriter {
    private static final int MAP_WIDTH = 2_880_000; // English Metric Units: 80 mm
    private static final int TEXT_WIDTH = 9_864; // twentieths of a point: 174 mm
    private static final int BAR_WIDTH = 4_000; // twentieths of a point
    private static final char EMBEDDED = '\u202A'; // for readers that know no w:dir: left to right from here
    private static final char ENDED = '\u202C'; // to here
    private final Edition edition;
    private final Composition text;
    private final Language language;
    private final boolean rightToLeft;
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final WordPackage parcel;
    private int pictures;

    WordWriter(Edition edition, Language language) {
        this.edition = edition;
        this.text = edition.in(language);
        this.language = text.language();
        this.rightToLeft = this.language != Language.EN;
        this.parcel = new WordPackage(this.language);
    }

    byte[] write() {
        paragraph("Title", run(text.title(), rightToLeft));
        var parts = text.parts();
        for (var place = 0; place < parts.size(); place++) {
            var note = place + 1 < parts.size() && parts.get(place + 1) instanceof Part.Note one ? one : null;
            part(parts.get(place), note == null ? "" : reference(note));
        }
        var foot = run(Words.in(language, "reports.print.hash") + " ", rightToLeft) + run(edition.hash(), false);
        return parcel.seal(body.toString(), notes.toString(), foot);
    }

    private void part(Part part, String reference) {
        switch (part) {
            case Part.Heading(var level, var number, var words) ->
                paragraph(
                        "Heading" + level,
                        (number.equals("0") ? "" : run(number, false) + run("  ", rightToLeft))
                                + run(words, rightToLeft));
            case Part.Paragraph(var id, var bullet, var pieces, var note) ->
                paragraph(bullet ? "Listed" : "", (bullet ? run("•  ", rightToLeft) : "") + pieces(pieces) + reference);
            case Part.Note note -> {} // set where its statement stands
            case Part.Grid grid -> grid(grid);
            case Part.Bars bars -> bars(bars);
            case Part.Picture picture -> picture(picture);
        }
    }

    private String reference(Part.Note note) {
        notes.append(
                "<w:footnote w:id=\"%d\"><w:p>%s<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>%s%s</w:p></w:footnote>"
                        .formatted(note.number(), properties("Note"), run(" ", rightToLeft), pieces(note.pieces())));
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"%d\"/></w:r>"
                .formatted(note.number());
    }

    private void paragraph(String style, String runs) {
        body.append("<w:p>").append(properties(style)).append(runs).append("</w:p>");
    }

    private String properties(String style) {
        return "<w:pPr>%s%s</w:pPr>"
                .formatted(
                        style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>", rightToLeft ? "<w:bidi/>" : "");
    }

    private static String run(String words, boolean arabic) {
        return "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>"
                .formatted(arabic ? "<w:rPr><w:rtl/></w:rPr>" : "", safe(words));
    }

    private String pieces(List<Piece> pieces) {
        var runs = new StringBuilder();
        for (var piece : pieces) {
            var latin = piece instanceof Piece.Cited cited && cited.isLatin();
            runs.append(
                    rightToLeft && latin
                            ? "<w:dir w:val=\"ltr\">" + run(EMBEDDED + piece.text() + ENDED, false) + "</w:dir>"
                            : run(piece.text(), rightToLeft));
        }
        return runs.toString();
    }

    private void grid(Part.Grid grid) {
        paragraph("Caption", run(grid.caption(), rightToLeft));
        body.append(table(true));
        body.append("<w:tr><w:trPr><w:tblHeader/></w:trPr>");
        var first = grid.firstShare() * TEXT_WIDTH / 100;
        var widths = List.of(first, TEXT_WIDTH - first);
        for (var column = 0; column < widths.size(); column++) {
            cell(widths.get(column), "F3F1EA", run(grid.head().get(column), rightToLeft));
        }
        body.append("</w:tr>");
        for (var row : grid.rows()) {
            body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (var column = 0; column < widths.size(); column++) {
                cell(widths.get(column), "", pieces(row.get(column)));
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
        paragraph("", "");
    }

    private void bars(Part.Bars bars) {
        paragraph("Caption", run(bars.caption(), rightToLeft));
        for (var bar : bars.bars()) {
            paragraph("Bar", run(bar.label() + "  ", rightToLeft) + pieces(List.of(bar.figure())) + run("%", false));
            body.append(table(false)).append("<w:tr><w:trPr><w:trHeight w:val=\"140\" w:hRule=\"exact\"/></w:trPr>");
            var widths = List.of(bar.low(), bar.high() - bar.low(), 1000 - bar.high());
            for (var place = 0; place < widths.size(); place++) {
                if (widths.get(place) > 0) {
                    cell(
                            Math.max(1, widths.get(place) * BAR_WIDTH / 1000),
                            List.of("1F5F5B", "C9A24B", "E9E7E1").get(place),
                            "");
                }
            }
            body.append("</w:tr></w:tbl>");
        }
        paragraph("", "");
    }

    private String table(boolean ruled) {
        return "<w:tbl><w:tblPr>%s<w:tblW w:w=\"%d\" w:type=\"dxa\"/>%s<w:tblLayout w:type=\"fixed\"/></w:tblPr>"
                .formatted(
                        rightToLeft ? "<w:bidiVisual/>" : "",
                        ruled ? TEXT_WIDTH : BAR_WIDTH,
                        ruled
                                ? Stream.of("top", "bottom", "insideH")
                                        .map("<w:%s w:val=\"single\" w:sz=\"4\" w:color=\"B9B6AC\"/>"::formatted)
                                        .collect(Collectors.joining("", "<w:tblBorders>", "</w:tblBorders>"))
                                : "");
    }

    private void cell(int width, String fill, String runs) {
        body.append("<w:tc><w:tcPr>%s%s</w:tcPr><w:p>%s%s</w:p></w:tc>"
                .formatted(
                        "<w:tcW w:w=\"%d\" w:type=\"dxa\"/>".formatted(width),
                        fill.isEmpty() ? "" : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"%s\"/>".formatted(fill),
                        properties("Cell"),
                        runs));
    }

    private void picture(Part.Picture picture) {
        pictures++;
        paragraph("Caption", run(picture.caption(), rightToLeft));
        parcel.add("word/media/map%d.png".formatted(pictures), MapImage.of(picture));
        var height = MAP_WIDTH / Shape.WIDTH * Shape.HEIGHT;
        paragraph("", "<w:r>" + WordPackage.drawing(pictures, MAP_WIDTH, height, picture.caption()) + "</w:r>");
        for (var shade = 1; shade <= picture.legend().size(); shade++) {
            paragraph(
                    "Listed",
                    "<w:r><w:rPr><w:color w:val=\"%s\"/></w:rPr><w:t xml:space=\"preserve\">■ </w:t></w:r>"
                                    .formatted(Shape.colour(shade).substring(1).toUpperCase(java.util.Locale.ROOT))
                            + run(picture.legend().get(shade - 1), rightToLeft));
        }
    }
}
