package iq.masar.reports.print;

import iq.masar.reports.text.Part;
import iq.masar.ui.charts.GovernorateMap;
import iq.masar.ui.charts.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The outlines of Iraq's governorates, each with the colour a picture gives it. Geography is never mirrored. */
record Shape(String path, String colour) {
    /** The view box of the outlines. */
    static final int WIDTH = 396;

    static final int HEIGHT = 404;

    private static final List<String> COLOURS = List.of("#e9e7e1", "#1f5f5b", "#5f9f97", "#c9a24b");

    static String colour(int shade) {
        return COLOURS.get(shade);
    }

    static List<Shape> of(Part.Picture picture) {
        Map<iq.masar.kernel.GovernorateCode, GovernorateMap.Place> places = new HashMap<>();
        picture.shades()
                .forEach((code, shade) -> places.put(
                        new iq.masar.kernel.GovernorateCode(code),
                        new GovernorateMap.Place(code, Reading.known(shade, ""))));
        return new GovernorateMap("", places, "", Double::toString)
                .drawn().stream()
                        .map(drawn ->
                                new Shape(drawn.path(), colour(picture.shades().getOrDefault(drawn.name(), 0))))
                        .toList();
    }
}
