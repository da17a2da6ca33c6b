package iq.masar.ui.charts;

import iq.masar.kernel.GovernorateCode;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Governorates shaded in four steps, never mirrored. What is not among the places has no data.
 *
 * @param format writes a class limit in the unit of the readings
 */
public record GovernorateMap(
        String sentence, Map<GovernorateCode, Place> places, String missing, DoubleFunction<String> format) {
    private static final Map<String, double[]> LABELS = Map.ofEntries(
            Map.entry("BB", new double[] {236, 240}),
            Map.entry("KA", new double[] {196, 226}),
            Map.entry("QA", new double[] {252, 272}),
            Map.entry("BG", new double[] {224, 197}),
            Map.entry("AR", new double[] {220, 58}),
            Map.entry("SU", new double[] {268, 84}),
            Map.entry("KI", new double[] {216, 112}),
            Map.entry("SD", new double[] {190, 147}),
            Map.entry("DA", new double[] {178, 27}),
            Map.entry("NA", new double[] {196, 312}),
            Map.entry("BA", new double[] {340, 342}),
            Map.entry("MA", new double[] {334, 268}),
            Map.entry("DQ", new double[] {302, 300}),
            Map.entry("WA", new double[] {290, 236}));

    public GovernorateMap {
        places = Map.copyOf(places);
    }

    public record Place(String name, Reading reading) {}

    /** A governorate with its place, shade and label. */
    public record Drawn(String path, String shade, String title, String name, double labelX, double labelY) {
        public boolean isPattern() {
            return shade.isEmpty() || shade.startsWith("url");
        }

        public boolean isDark() {
            return "q4".equals(shade);
        }
    }

    /** One row of the legend. */
    public record Shade(String shade, String text) {}

    public List<Drawn> drawn() {
        var limits = limits();
        return Outlines.all().stream().map(outline -> drawn(outline, limits)).toList();
    }

    public List<Shade> legend() {
        var limits = limits();
        if (limits.length == 0) {
            return List.of();
        }
        return IntStream.rangeClosed(0, limits.length)
                .mapToObj(step -> new Shade("q" + (step + 1), range(limits, step)))
                .toList();
    }

    private String range(double[] limits, int step) {
        if (step == limits.length) {
            return "≥ " + format.apply(limits[step - 1]);
        }
        return (step == 0 ? "" : format.apply(limits[step - 1]) + " ≤ … ") + "< " + format.apply(limits[step]);
    }

    private Drawn drawn(Outlines.Outline outline, double[] limits) {
        var place = places.getOrDefault(
                outline.governorate(), new Place(outline.governorate().value(), Reading.missing(missing)));
        var label = LABELS.getOrDefault(
                outline.governorate().value(), new double[] {outline.labelX(), outline.labelY() + 5});
        return new Drawn(
                outline.path(),
                shade(place.reading(), limits),
                place.name() + ": " + place.reading().text(),
                place.name(),
                label[0],
                label[1]);
    }

    private static String shade(Reading reading, double[] limits) {
        var step = (int) DoubleStream.of(limits)
                .filter(limit -> reading.number() >= limit)
                .count();
        return reading.fill("q" + (step + 1));
    }

    /** Three limits between four shades, at an eighth, under a third and two thirds of the largest. */
    private double[] limits() {
        var most = places.values().stream()
                .map(Place::reading)
                .filter(Reading::isKnown)
                .mapToDouble(Reading::number)
                .max()
                .orElse(0);
        return most <= 0
                ? new double[0]
                : DoubleStream.of(most / 8, most / 3.5, most / 1.65)
                        .map(Nice::atLeast)
                        .distinct()
                        .toArray();
    }
}
