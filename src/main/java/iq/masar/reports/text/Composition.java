package iq.masar.reports.text;

import iq.masar.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A report made whole in one language. */
public record Composition(Language language, String title, List<Part> parts, List<Fault> faults) {
    public Composition {
        parts = List.copyOf(parts);
        faults = List.copyOf(faults);
    }

    /** What keeps it from being published; number words only warn. */
    public List<Fault> blocking() {
        return faults.stream().filter(fault -> fault.kind().blocks()).toList();
    }

    /** Every statement and footnote. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var part : parts) {
            switch (part) {
                case Part.Paragraph(var id, var bullet, var pieces, var note) -> lines.add(new Line(id, pieces));
                case Part.Note(var id, var number, var pieces) -> lines.add(new Line(id, pieces));
                case Part.Grid grid -> {
                    var row = 0;
                    for (var cells : grid.rows()) {
                        row++;
                        lines.add(new Line(
                                grid.caption() + "/" + row,
                                cells.stream().flatMap(List::stream).toList()));
                    }
                }
                case Part.Bars bars ->
                    bars.bars()
                            .forEach(bar ->
                                    lines.add(new Line(bars.caption() + "/" + bar.label(), List.of(bar.figure()))));
                case Part.Heading heading -> {}
                case Part.Picture picture -> {}
            }
        }
        return lines;
    }

    /** The text cut at its headings, in order; what stands before the first heading is left out. */
    public List<Section> sections() {
        var sections = new ArrayList<Section>();
        for (var place = 0; place < parts.size(); place++) {
            if (parts.get(place) instanceof Part.Heading heading) {
                var end = place + 1;
                while (end < parts.size() && !(parts.get(end) instanceof Part.Heading)) {
                    end++;
                }
                sections.add(new Section(
                        heading, new Composition(language, heading.text(), parts.subList(place + 1, end), List.of())));
            }
        }
        return sections;
    }

    /** One heading with what stands under it, up to the next. */
    public record Section(Part.Heading heading, Composition text) {
        /** Its number and title on one line, as the plain text writes them. */
        public String head() {
            return heading.number() + " " + heading.text();
        }
    }

    /** The keys of everything cited, in order. */
    public List<String> citations() {
        return List.copyOf(new TreeSet<>(lines().stream()
                .flatMap(line -> cited(line.pieces()).map(Citation::key))
                .toList()));
    }

    static Stream<Citation> cited(List<Piece> pieces) {
        return pieces.stream().filter(Piece.Cited.class::isInstance).map(piece -> ((Piece.Cited) piece).citation());
    }

    /** One line of the whole text, with where it stands. */
    public record Line(String id, List<Piece> pieces) {
        public Line {
            pieces = List.copyOf(pieces);
        }

        public String text() {
            return Piece.plain(pieces);
        }

        public boolean cites(String entry) {
            return cited(pieces)
                    .anyMatch(citation -> citation instanceof Citation.RecordValue value
                            && value.entry().equals(entry));
        }
    }

    /** The plain text, one line a part, as the edition's hash reads it. */
    public String plain() {
        var text = new StringBuilder(title).append('\n');
        for (var part : parts) {
            switch (part) {
                case Part.Heading(var level, var number, var words) ->
                    text.append(number).append(' ').append(words).append('\n');
                case Part.Paragraph(var id, var bullet, var pieces, var note) ->
                    text.append(Piece.plain(pieces)).append('\n');
                case Part.Note(var id, var number, var pieces) ->
                    text.append(number).append(' ').append(Piece.plain(pieces)).append('\n');
                case Part.Grid grid -> {
                    text.append(grid.caption())
                            .append('\n')
                            .append(String.join("\t", grid.head()))
                            .append('\n');
                    grid.rows()
                            .forEach(row -> text.append(String.join(
                                            "\t", row.stream().map(Piece::plain).toList()))
                                    .append('\n'));
                }
                case Part.Bars bars -> {
                    text.append(bars.caption()).append('\n');
                    bars.bars()
                            .forEach(bar -> text.append(bar.label())
                                    .append('\t')
                                    .append(bar.figure().text())
                                    .append('\n'));
                }
                case Part.Picture picture -> {
                    text.append(picture.caption()).append('\n');
                    text.append(String.join("\t", picture.legend())).append('\n');
                }
            }
        }
        return text.toString();
    }
}
