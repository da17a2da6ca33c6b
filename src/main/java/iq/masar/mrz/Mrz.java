package iq.masar.mrz;

import iq.masar.mrz.Remark.Kind;
import iq.masar.mrz.model.Alphabet;
import iq.masar.mrz.model.Corrections;
import iq.masar.mrz.model.Grid;
import iq.masar.mrz.model.Scan;
import iq.masar.mrz.model.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads and writes machine readable zones. The layout is known by shape alone; nothing is repaired. */
public final class Mrz {
    private Mrz() {}

    /** Reads the lines of one zone, separated by line ends; one line end after the last does not count. */
    public static Reading read(String text) {
        var zone = text.getBytes(StandardCharsets.ISO_8859_1);
        int shape = Scan.shape(zone);
        if (shape >= 0) {
            var layout = LAYOUTS[shape];
            if (Scan.isWellFormed(zone, Grid.of(layout))) {
                return new MrzReport(zone, layout, true);
            }
        }
        return readCarefully(text.lines().toList());
    }

    /** Reads the lines of one zone. */
    public static Reading read(List<String> lines) {
        return read(String.join("\n", lines));
    }

    private static final Layout[] LAYOUTS = Layout.values();

    private static Reading readCarefully(List<String> lines) {
        List<Remark> remarks = new ArrayList<>();
        for (var i = 0; i < lines.size(); i++) {
            foreign(lines.get(i), i + 1, remarks);
        }
        var zone = String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
        int shape = Scan.shape(zone);
        if (shape < 0) {
            misshapen(lines, remarks);
            return new Reading.NotRead(remarks, Corrections.reshaped(lines));
        }
        if (!remarks.isEmpty()) {
            return new Reading.NotRead(remarks, List.of());
        }
        return new MrzReport(zone, LAYOUTS[shape], Scan.isWellFormed(zone, Grid.of(LAYOUTS[shape])));
    }

    private static void foreign(String line, int number, List<Remark> remarks) {
        var column = 1;
        for (var i = 0; i < line.length(); column++) {
            int character = line.codePointAt(i);
            if (character > 127 || Alphabet.classes((byte) character) == 0) {
                remarks.add(new Remark(
                        Kind.CHARACTER, number, column, Character.toString(character), Alphabet.meant(character)));
            }
            i += Character.charCount(character);
        }
    }

    private static void misshapen(List<String> lines, List<Remark> remarks) {
        var layout = nearest(lines);
        if (layout.isEmpty()) {
            remarks.add(new Remark(Kind.SHAPE, 0, 0, lines.size() + " lines", "2 or 3 lines"));
            return;
        }
        for (var i = 0; i < lines.size(); i++) {
            int length = lines.get(i).length();
            if (length != layout.get().width()) {
                remarks.add(new Remark(
                        Kind.SHAPE,
                        i + 1,
                        Math.min(length, layout.get().width()) + 1,
                        String.valueOf(length),
                        String.valueOf(layout.get().width())));
            }
        }
    }

    /** The layout of this many lines whose width is nearest to theirs; a line of the very width decides. */
    private static Optional<Layout> nearest(List<String> lines) {
        return Arrays.stream(LAYOUTS)
                .filter(layout -> layout.lines() == lines.size())
                .min((one, other) -> Integer.compare(distance(one, lines), distance(other, lines)));
    }

    private static int distance(Layout layout, List<String> lines) {
        return lines.stream()
                .mapToInt(line -> Math.abs(line.length() - layout.width()))
                .sum();
    }

    /** The check digit over any run of A to Z, 0 to 9 and fillers; empty when another character is among them. */
    public static Optional<Character> digit(String run) {
        return Writer.digit(run);
    }

    /** Writes a zone; what the standard does not allow is refused, field by field. */
    public static Writing write(Zone zone) {
        return Writer.write(zone);
    }

    /** Writes a name field alone, in {@code layout}'s width. */
    public static String nameField(MrzName name, Layout layout, Zone.Cut cut) {
        return Writer.nameField(name, layout, cut);
    }
}
