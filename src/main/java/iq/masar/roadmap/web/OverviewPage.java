package iq.masar.roadmap.web;

import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** Governance at a glance; public. */
public record OverviewPage(List<Part.Tile> tiles, List<Bar> bars, List<Part.Link> gaps, boolean signedIn)
        implements Page {
    public OverviewPage {
        tiles = List.copyOf(tiles);
        bars = List.copyOf(bars);
        gaps = List.copyOf(gaps);
    }

    /** One roadmap's interval, from 0 to 1. */
    public record Bar(String label, double low, double high, String text) {}

    @Override
    public String template() {
        return "roadmap/overview";
    }
}
