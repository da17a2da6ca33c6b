package iq.masar.statistics.web;

import static iq.masar.ui.Words.t;

import iq.masar.statistics.DashboardView;
import iq.masar.statistics.Figure;
import iq.masar.statistics.Table;
import iq.masar.statistics.Unit;
import iq.masar.ui.Words;
import iq.masar.ui.charts.BarChart;
import iq.masar.ui.charts.FunnelChart;
import iq.masar.ui.charts.FunnelChart.Tone;
import iq.masar.ui.charts.LineChart;
import iq.masar.ui.charts.Reading;
import iq.masar.ui.charts.StackedBarChart;
import iq.masar.ui.charts.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws charts from tables; a chart shows nothing its table does not say. */
@Component
class Charts {
    private static final int MOST_BARS = 8;
    private static final int MOST_MONTHS = 18;
    private final Names names;

    Charts(Names names) {
        this.names = names;
    }

    BarChart bars(DashboardView view, String key) {
        var table = view.table(key);
        var bars = table.rows().stream()
                .map(row -> new BarChart.Bar(
                        names.of(row),
                        Wording.reading(
                                row.figures().getFirst(),
                                table.columns().getFirst().unit())))
                .sorted(Comparator.comparingDouble(
                                (BarChart.Bar bar) -> -bar.reading().number())
                        .thenComparing(BarChart.Bar::label))
                .limit(MOST_BARS)
                .toList();
        return new BarChart(
                sentence(
                        key,
                        bars.stream()
                                .map(bar -> bar.label() + " " + bar.reading().text())),
                way(),
                bars);
    }

    FunnelChart funnel(DashboardView view) {
        var table = view.table("funnel");
        var steps = new ArrayList<FunnelChart.Step>();
        Figure before = new Figure.Missing();
        for (var row : table.rows()) {
            var figure = row.figures().getFirst();
            var loss = loss(view, row.code(), before, figure);
            steps.add(new FunnelChart.Step(names.of(row), Wording.reading(figure, Unit.COUNT), loss));
            before = figure;
        }
        return new FunnelChart(
                sentence(
                        "funnel",
                        steps.stream()
                                .map(step -> step.label() + " " + step.reading().text())),
                way(),
                steps);
    }

    private Optional<FunnelChart.Loss> loss(DashboardView view, String step, Figure before, Figure after) {
        return switch (step) {
            case "sent" -> Optional.empty();
            case "answered" ->
                Optional.of(new FunnelChart.Loss(
                        t("statistics.loss.answered"),
                        Wording.reading(view.table("answers").figure("silent", 0), Unit.COUNT),
                        Tone.SILENT));
            default ->
                Optional.of(new FunnelChart.Loss(
                        t("statistics.loss." + step),
                        Wording.reading(difference(before, after), Unit.COUNT),
                        Tone.OTHER));
        };
    }

    /** What a reader would subtract anyway: only from two shown figures. */
    private static Figure difference(Figure before, Figure after) {
        return before instanceof Figure.Known more && after instanceof Figure.Known less
                ? new Figure.Known(more.value().subtract(less.value()))
                : before instanceof Figure.Known ? after : before;
    }

    LineChart months(DashboardView view) {
        var table = view.table("months");
        var rows = table.rows()
                .subList(
                        Math.max(0, table.rows().size() - MOST_MONTHS),
                        table.rows().size());
        return new LineChart(
                t(
                        "statistics.chart.months",
                        rows.isEmpty() ? "–" : rows.getFirst().code(),
                        rows.isEmpty() ? "–" : rows.getLast().code()),
                way(),
                rows.stream().map(names::of).toList(),
                List.of(line(table, rows, 0), line(table, rows, 1)));
    }

    private static LineChart.Series line(Table table, List<Table.Row> rows, int column) {
        return new LineChart.Series(
                t("statistics.column." + table.columns().get(column).key()),
                rows.stream()
                        .map(row -> Wording.reading(row.figures().get(column), Unit.COUNT))
                        .toList());
    }

    StackedBarChart answers(DashboardView view) {
        var table = view.table("answers");
        var parts = List.of("in-time", "late", "silent", "waiting");
        var readings = parts.stream()
                .map(part -> Wording.reading(table.figure(part, 0), Unit.COUNT))
                .toList();
        var labels = parts.stream().map(part -> t("statistics.row." + part)).toList();
        return new StackedBarChart(
                sentence("answers", zipped(labels, readings)),
                way(),
                labels,
                List.of(new StackedBarChart.Bar(t("statistics.row.sent"), readings)));
    }

    private static Stream<String> zipped(List<String> labels, List<Reading> readings) {
        return java.util.stream.IntStream.range(0, labels.size())
                .mapToObj(at -> labels.get(at) + " " + readings.get(at).text());
    }

    private static String sentence(String key, Stream<String> parts) {
        return t("statistics.chart", t("statistics.table." + key), parts.collect(Collectors.joining("، ")));
    }

    private static Way way() {
        return Way.of(Words.language());
    }
}
