package iq.masar.ui.charts;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Horizontal bars from zero, each under its own label.
 *
 * @param sentence what a reader who cannot see the picture needs to know
 */
public record BarChart(String sentence, Way way, List<Bar> bars) {
    private static final double STEP = 46;
    private static final double STUB = 56;

    public BarChart {
        bars = List.copyOf(bars);
    }

    public record Bar(String label, Reading reading) {}

    /** A bar with its place: the label's baseline, the box, and the value at the far end. */
    public record Drawn(
            String label, String value, double labelX, double valueX, double y, double x, double width, String fill) {
        public double boxY() {
            return y + 8;
        }
    }

    public double height() {
        return bars.size() * STEP + 4;
    }

    public List<Drawn> drawn() {
        var most =
                bars.stream().mapToDouble(bar -> bar.reading().number()).max().orElse(0);
        return IntStream.range(0, bars.size())
                .mapToObj(row -> drawn(bars.get(row), row, most))
                .toList();
    }

    private Drawn drawn(Bar bar, int row, double most) {
        var reading = bar.reading();
        var length = reading.kind() == Reading.Kind.KNOWN && most > 0
                ? Math.max(2, Way.rounded(Way.WIDTH * reading.number() / most))
                : STUB;
        return new Drawn(
                bar.label(),
                reading.text(),
                way.x(0),
                way.x(Way.WIDTH),
                row * STEP + 16,
                way.left(0, length),
                length,
                reading.fill("var(--m-lapis)"));
    }
}
