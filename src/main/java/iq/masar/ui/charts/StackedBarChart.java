package iq.masar.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whole bars divided into parts; a bar with a hidden part is hidden whole, because the lengths of the others would tell it.
 *
 * @param parts what the parts are called, in the order of each bar's readings; at most four
 */
public record StackedBarChart(String sentence, Way way, List<String> parts, List<Bar> bars) {
    private static final double STEP = 46;
    private static final double STUB = 56;

    public StackedBarChart {
        parts = List.copyOf(parts);
        bars = List.copyOf(bars);
    }

    public record Bar(String label, List<Reading> readings) {
        public Bar {
            readings = List.copyOf(readings);
        }
    }

    /** One part of a bar. */
    public record Box(double x, double width, String fill, String text) {}

    public record Drawn(String label, String value, double labelX, double valueX, double y, List<Box> boxes) {
        public Drawn {
            boxes = List.copyOf(boxes);
        }

        public double boxY() {
            return y + 8;
        }
    }

    public double height() {
        return bars.size() * STEP + 4;
    }

    /** The fill of a part in legend and bars. */
    public static String fill(int part) {
        return switch (part) {
            case 0 -> "var(--m-lapis)";
            case 1 -> "url(#c-loss)";
            case 2 -> "url(#c-silent)";
            default -> "var(--m-seq-2)";
        };
    }

    public List<Drawn> drawn() {
        return IntStream.range(0, bars.size())
                .mapToObj(row -> drawn(bars.get(row), row * STEP + 16))
                .toList();
    }

    private Drawn drawn(Bar bar, double y) {
        var whole = bar.readings().stream().mapToDouble(Reading::number).sum();
        var hidden =
                bar.readings().stream().filter(reading -> !reading.isKnown()).findFirst();
        if (hidden.isPresent() || whole == 0) {
            var reading = hidden.orElseGet(() -> bar.readings().getFirst());
            var box = new Box(way.left(0, STUB), STUB, reading.fill(""), reading.text());
            return new Drawn(bar.label(), reading.text(), way.x(0), way.x(Way.WIDTH), y, List.of(box));
        }
        var boxes = new ArrayList<Box>();
        var from = 0.0;
        for (var part = 0; part < bar.readings().size(); part++) {
            var reading = bar.readings().get(part);
            var width = Way.rounded(Way.WIDTH * reading.number() / whole);
            if (width > 0) {
                boxes.add(new Box(way.left(from, width), width, fill(part), parts.get(part) + ": " + reading.text()));
            }
            from += width;
        }
        var texts = bar.readings().stream().map(Reading::text).toList();
        return new Drawn(bar.label(), String.join(" · ", texts), way.x(0), way.x(Way.WIDTH), y, boxes);
    }
}
