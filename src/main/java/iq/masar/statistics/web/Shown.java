package iq.masar.statistics.web;

import iq.masar.ui.charts.Reading;
import java.util.List;

/** One table as the page writes it. */
public record Shown(String key, String title, String note, String first, List<String> heads, List<Line> lines) {
    public Shown {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /** @param href where the row leads, or empty */
    public record Line(String code, String name, String href, List<Reading> readings) {
        public Line {
            readings = List.copyOf(readings);
        }
    }
}
