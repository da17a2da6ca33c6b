package iq.masar.reports.print;

import static iq.masar.reports.print.Markup.safe;

import iq.masar.kernel.Language;
import iq.masar.reports.text.Composition;
import iq.masar.reports.text.Edition;
import iq.masar.reports.text.Part;
import iq.masar.reports.text.Piece;
import iq.masar.ui.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A report as one HTML file that needs nothing beside it. */
final class HtmlWriter {
    private static final String STYLE = """
            body{font-family:"Vazirmatn","IBM Plex Sans Arabic",Tahoma,sans-serif;line-height:1.7;max-inline-size:50rem;margin:2rem auto;padding-inline:1rem;color:#1c2321}
            h1{font-size:1.7rem}h2{font-size:1.3rem;margin-block-start:2rem;border-block-end:2px solid #1f5f5b}h3{font-size:1.1rem}
            table{border-collapse:collapse;inline-size:100%;margin-block:1rem}caption{text-align:start;font-weight:600;padding-block:.4rem}
            th,td{border:1px solid #b9b6ac;padding:.35rem .5rem;text-align:start;vertical-align:top}th{background:#f3f1ea}
            .note{font-size:.85rem;border-inline-start:3px solid #c9a24b;padding-inline-start:.6rem}
            .hash{font-size:.7rem;overflow-wrap:anywhere;color:#55605c}bdi{unicode-bidi:isolate}
            @page{margin:2cm;@bottom-center{content:"HASH";font-size:6pt}}
            """;

    private final Edition edition;
    private final Composition text;
    private final Language language;
    private final StringBuilder out = new StringBuilder();

    HtmlWriter(Edition edition, Language language) {
        this.edition = edition;
        this.text = edition.in(language);
        this.language = text.language();
    }

    byte[] write() {
        out.append("<!DOCTYPE html>\n<html lang=\"%s\" dir=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
                .formatted(language.tag(), language.direction()));
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%s</title>\n"
                .formatted(safe(text.title())));
        out.append("<style>\n")
                .append(STYLE.replace("HASH", edition.hash()))
                .append("</style>\n</head>\n<body>\n<main>\n");
        out.append("<h1>").append(safe(text.title())).append("</h1>\n");
        List<Part.Paragraph> bullets = new ArrayList<>();
        for (var part : text.parts()) {
            if (part instanceof Part.Paragraph paragraph && paragraph.bullet()) {
                bullets.add(paragraph);
            } else {
                list(bullets);
                part(part);
            }
        }
        list(bullets);
        out.append("</main>\n<footer class=\"hash\">")
                .append(safe(Words.in(language, "reports.print.hash")))
                .append(" <bdi dir=\"ltr\">")
                .append(edition.hash())
                .append("</bdi></footer>\n</body>\n</html>\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void list(List<Part.Paragraph> bullets) {
        if (!bullets.isEmpty()) {
            out.append("<ul>\n");
            bullets.forEach(one -> out.append("<li id=\"%s\">".formatted(safe(one.id())))
                    .append(pieces(one.pieces()))
                    .append("</li>\n"));
            out.append("</ul>\n");
            bullets.clear();
        }
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading(var level, var number, var words) ->
                out.append("<h%1$d><bdi dir=\"ltr\">%2$s</bdi> %3$s</h%1$d>\n"
                        .formatted(level + 1, number.equals("0") ? "" : safe(number), safe(words)));
            case Part.Paragraph(var id, var bullet, var pieces, var note) ->
                out.append("<p id=\"%s\">%s%s</p>\n"
                        .formatted(
                                safe(id),
                                pieces(pieces),
                                note == 0 ? "" : "<sup><a href=\"#note-%1$d\">%1$d</a></sup>".formatted(note)));
            case Part.Note(var id, var number, var pieces) ->
                out.append("<p class=\"note\" id=\"note-%d\"><sup>%d</sup> %s</p>\n"
                        .formatted(number, number, pieces(pieces)));
            case Part.Grid grid -> grid(grid);
            case Part.Bars bars -> bars(bars);
            case Part.Picture picture -> picture(picture);
        }
    }

    private void grid(Part.Grid grid) {
        out.append("<table><caption>").append(safe(grid.caption())).append("</caption>\n<thead><tr>");
        grid.head()
                .forEach(head ->
                        out.append("<th scope=\"col\">").append(safe(head)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (var row : grid.rows()) {
            out.append("<tr><th scope=\"row\">").append(pieces(row.getFirst())).append("</th>");
            row.subList(1, row.size())
                    .forEach(cell -> out.append("<td>").append(pieces(cell)).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private void bars(Part.Bars bars) {
        out.append("<table><caption>").append(safe(bars.caption())).append("</caption><tbody>\n");
        for (var bar : bars.bars()) {
            var from = language == Language.EN ? bar.low() : 1000 - bar.high();
            out.append(
                    "<tr><th scope=\"row\">%s</th><td>%s%%</td><td><svg viewBox=\"0 0 1000 60\" width=\"220\" height=\"14\" aria-hidden=\"true\">"
                            .formatted(safe(bar.label()), pieces(List.of(bar.figure()))));
            out.append("<rect width=\"1000\" height=\"60\" fill=\"#e9e7e1\"/>");
            out.append("<rect x=\"%d\" width=\"%d\" height=\"60\" fill=\"#1f5f5b\"/>"
                    .formatted(language == Language.EN ? 0 : 1000 - bar.low(), bar.low()));
            out.append("<rect x=\"%d\" width=\"%d\" height=\"60\" fill=\"#c9a24b\"/>"
                    .formatted(from, bar.high() - bar.low()));
            out.append("</svg></td></tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private void picture(Part.Picture picture) {
        out.append("<figure><svg viewBox=\"0 0 %d %d\" width=\"320\" role=\"img\" aria-label=\"%s\">"
                .formatted(Shape.WIDTH, Shape.HEIGHT, safe(picture.caption())));
        Shape.of(picture)
                .forEach(shape -> out.append(
                        "<path d=\"%s\" fill=\"%s\" stroke=\"#fff\"/>".formatted(shape.path(), shape.colour())));
        out.append("</svg>\n<figcaption>").append(safe(picture.caption())).append("<ul>");
        for (var shade = 1; shade <= picture.legend().size(); shade++) {
            out.append(
                    "<li><svg width=\"12\" height=\"12\" aria-hidden=\"true\"><rect width=\"12\" height=\"12\" fill=\"%s\"/></svg> %s</li>"
                            .formatted(
                                    Shape.colour(shade), safe(picture.legend().get(shade - 1))));
        }
        out.append("</ul></figcaption></figure>\n");
    }

    private static String pieces(List<Piece> pieces) {
        var text = new StringBuilder();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Words(var words) -> text.append(safe(words));
                case Piece.Cited cited ->
                    text.append("<bdi%s title=\"%s\">%s</bdi>"
                            .formatted(
                                    cited.isLatin() ? " dir=\"ltr\"" : "",
                                    safe(cited.citation().key()),
                                    safe(cited.text())));
            }
        }
        return text.toString();
    }
}
