package iq.masar.ui.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Steps of one path, each shorter by a named loss; the loss called silence is drawn in brick. */
public record FunnelChart(String sentence, Way way, List<Step> steps) {
    private static final double STEP = 56;
    private static final double STUB = 56;

    public FunnelChart {
        steps = List.copyOf(steps);
    }

    /** One step; the first has no loss. */
    public record Step(String label, Reading reading, Optional<Loss> loss) {}

    /** What was lost on the way to a step. */
    public record Loss(String label, Reading reading, Tone tone) {}

    /** Whether a loss is somebody's silence. */
    public enum Tone {
        SILENT,
        OTHER
    }

    /** A step with its place. */
    public record Drawn(
            Step step, double startX, double endX, double y, double x, double width, String fill, Optional<Gap> gap) {
        public double boxY() {
            return y + 8;
        }
    }

    /** The drawn loss beside a bar. */
    public record Gap(double x, double width, String fill, String label, String value, boolean silent) {}

    public double height() {
        return steps.size() * STEP;
    }

    public List<Drawn> drawn() {
        var whole = steps.isEmpty() ? 0 : steps.getFirst().reading().number();
        return IntStream.range(0, steps.size())
                .mapToObj(row -> drawn(row, whole))
                .toList();
    }

    private Drawn drawn(int row, double whole) {
        var step = steps.get(row);
        var length = length(step.reading(), whole);
        var last = row == steps.size() - 1;
        return new Drawn(
                step,
                way.x(0),
                way.x(Way.WIDTH),
                row * STEP + 16,
                way.left(0, length),
                length,
                step.reading().fill(last ? "var(--m-palm)" : "var(--m-lapis)"),
                step.loss().map(loss -> gap(step.reading(), loss, length, whole)));
    }

    private static double length(Reading reading, double whole) {
        return reading.kind() == Reading.Kind.KNOWN && whole > 0
                ? Math.max(2, Way.rounded(Way.WIDTH * reading.number() / whole))
                : STUB;
    }

    private Gap gap(Reading step, Loss loss, double after, double whole) {
        var silent = loss.tone() == Tone.SILENT;
        var drawable = step.isKnown() && whole > 0 && loss.reading().kind() == Reading.Kind.KNOWN;
        var from = step.kind() == Reading.Kind.ZERO ? 0 : after;
        var width = drawable
                ? Math.min(
                        Way.WIDTH - from, Way.rounded(Way.WIDTH * loss.reading().number() / whole))
                : 0;
        return new Gap(
                way.left(from, width),
                Math.max(0, width),
                silent ? "url(#c-silent)" : "url(#c-loss)",
                loss.label(),
                loss.reading().text(),
                silent);
    }
}
