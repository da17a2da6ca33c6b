package iq.masar.statistics.web;

import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.charts.BarChart;
import iq.masar.ui.charts.FunnelChart;
import iq.masar.ui.charts.GovernorateMap;
import iq.masar.ui.charts.LineChart;
import iq.masar.ui.charts.StackedBarChart;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The national dashboard, or that of one governorate. */
public record DashboardPage(
        String place,
        boolean mayGoUp,
        Instant asOf,
        long edition,
        String export,
        List<Part.Tab> periods,
        List<Part.Tile> tiles,
        Optional<MapCard> map,
        FunnelChart funnel,
        LineChart months,
        StackedBarChart answers,
        Map<String, BarChart> bars,
        Map<String, Shown> tables,
        List<Stage> stages)
        implements Page {
    public DashboardPage {
        periods = List.copyOf(periods);
        tiles = List.copyOf(tiles);
        bars = Map.copyOf(bars);
        tables = Map.copyOf(tables);
        stages = List.copyOf(stages);
    }

    /** The map, what it may show, and what it shows now. */
    public record MapCard(String title, GovernorateMap map, List<Part.Tab> measures, Shown table) {
        public MapCard {
            measures = List.copyOf(measures);
        }
    }

    /** One line of the roll-out. */
    public record Stage(String places, String stage, String icon, String kind, String since, boolean verified) {}

    public Shown table(String key) {
        return java.util.Objects.requireNonNull(tables.get(key), key);
    }

    public BarChart bars(String key) {
        return java.util.Objects.requireNonNull(bars.get(key), key);
    }

    @Override
    public String template() {
        return "statistics/dashboard";
    }
}
