package iq.masar.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One or two lines over time; a hidden or unknown point leaves a gap and a patterned mark on the axis. */
public record LineChart(String sentence, Way way, List<String> times, List<Series> series) {
    private static final double TOP = 26;
    private static final double FOOT = 228;
    private static final double AXIS = 40;
    private static final int LABELS = 4;

    public LineChart {
        times = List.copyOf(times);
        series = List.copyOf(series);
        if (series.size() > 2) {
            throw new TooManyLines(series.size());
        }
    }

    public record Series(String name, List<Reading> readings) {
        public Series {
            readings = List.copyOf(readings);
        }
    }

    /** More than two lines cannot be told apart by dash and point. */
    public static final class TooManyLines extends RuntimeException {
        TooManyLines(int lines) {
            super(lines + " lines");
        }
    }

    public record Tick(double at, String text) {}

    public record Dot(double x, double y, String title) {}

    public record Hole(double x, String fill, String title) {}

    public record Line(
            int number, String name, List<String> runs, List<Dot> dots, List<Hole> holes, double endX, double endY) {}

    public double height() {
        return 272;
    }

    public double foot() {
        return FOOT;
    }

    public double axisX() {
        return way.x(AXIS - 4);
    }

    public double farX() {
        return way.x(Way.WIDTH - 4);
    }

    /** Value labels stand at the page's starting edge. */
    public double valueX() {
        return way.x(0);
    }

    public List<Tick> values() {
        var step = step();
        return IntStream.rangeClosed(0, 4)
                .mapToObj(number -> new Tick(y(number * step), Long.toString(Math.round(number * step))))
                .toList();
    }

    /** Not every time gets its name: at most four, the newest always. */
    public List<Tick> timeTicks() {
        var stride = Math.max(1, (times.size() + LABELS - 1) / LABELS);
        return IntStream.range(0, times.size())
                .filter(at -> (times.size() - 1 - at) % stride == 0)
                .mapToObj(at -> new Tick(x(at), times.get(at)))
                .toList();
    }

    public List<Line> lines() {
        return IntStream.range(0, series.size())
                .mapToObj(number -> line(number, series.get(number)))
                .toList();
    }

    private Line line(int number, Series one) {
        var dots = new ArrayList<Dot>();
        var holes = new ArrayList<Hole>();
        var runs = new ArrayList<List<Dot>>();
        runs.add(new ArrayList<>());
        for (var at = 0; at < one.readings().size(); at++) {
            var reading = one.readings().get(at);
            var title = one.name() + ", " + times.get(at) + ": " + reading.text();
            if (reading.isKnown()) {
                var dot = new Dot(x(at), y(reading.number()), title);
                dots.add(dot);
                runs.getLast().add(dot);
            } else {
                holes.add(new Hole(Way.rounded(x(at) - 5), reading.fill(""), title));
                runs.add(new ArrayList<>());
            }
        }
        var lines = runs.stream()
                .filter(run -> run.size() > 1)
                .map(run -> run.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")))
                .toList();
        var end = dots.isEmpty() ? new Dot(x(0), FOOT, "") : dots.getLast();
        return new Line(number, one.name(), lines, List.copyOf(dots), List.copyOf(holes), end.x(), end.y());
    }

    private double step() {
        var most = series.stream()
                .flatMap(one -> one.readings().stream())
                .mapToDouble(Reading::number)
                .max()
                .orElse(0);
        return Nice.atLeast(Math.max(most, 4) / 4);
    }

    private double x(int at) {
        var room = Way.WIDTH - AXIS - 56;
        return way.x(AXIS + 20 + (times.size() < 2 ? room / 2 : room * at / (times.size() - 1)));
    }

    private double y(double value) {
        return Way.rounded(FOOT - (FOOT - TOP) * value / (4 * step()));
    }
}
