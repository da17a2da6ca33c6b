package iq.masar.statistics.web;

import static iq.masar.ui.Words.t;

import iq.masar.kernel.GovernorateCode;
import iq.masar.statistics.DashboardView;
import iq.masar.statistics.Table;
import iq.masar.statistics.Unit;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import iq.masar.ui.charts.GovernorateMap;
import iq.masar.ui.charts.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Writes tables, and the map that stands beside one. */
@Component
class Tables {
    private final Names names;

    Tables(Names names) {
        this.names = names;
    }

    String name(iq.masar.statistics.Scope scope) {
        return names.of(scope);
    }

    Map<String, Shown> all(DashboardView view) {
        return view.tables().stream().collect(Collectors.toMap(Table::key, table -> shown(view, table)));
    }

    private Shown shown(DashboardView view, Table table) {
        var note = "statistics.note." + table.key();
        return new Shown(
                table.key(),
                t("statistics.table." + table.key()),
                Words.has(Words.language(), note) ? t(note) : "",
                t("statistics.first." + first(table)),
                table.columns().stream()
                        .map(column -> t("statistics.column." + column.key()))
                        .toList(),
                table.rows().stream().map(row -> line(view, table, row)).toList());
    }

    private static String first(Table table) {
        return table.rows().stream()
                .findFirst()
                .map(Table.Row::list)
                .filter(List.of("governorate", "office", "district", "month")::contains)
                .orElse("statistics");
    }

    private Shown.Line line(DashboardView view, Table table, Table.Row row) {
        var readings = IntStream.range(0, row.figures().size())
                .mapToObj(at -> Wording.reading(
                        row.figures().get(at), table.columns().get(at).unit()))
                .toList();
        var leads = table.key().equals("governorates");
        var href = leads ? Viewing.href(view.scope().of(new GovernorateCode(row.code()))) : "";
        return new Shown.Line(row.code(), names.of(row), href, readings);
    }

    /** @param measure a column of the governorates' table */
    DashboardPage.MapCard map(DashboardView view, String measure) {
        var table = view.table("governorates");
        var keys = table.columns().stream().map(Table.Column::key).toList();
        var column = Math.max(0, keys.indexOf(measure));
        var unit = table.columns().get(column).unit();
        var title = t("statistics.map", t("statistics.column." + keys.get(column)));
        var places = table.rows().stream()
                .collect(Collectors.toMap(
                        row -> new GovernorateCode(row.code()),
                        row -> new GovernorateMap.Place(
                                names.of(row), Wording.reading(row.figures().get(column), unit))));
        return new DashboardPage.MapCard(
                title,
                new GovernorateMap(
                        t("statistics.map.sentence", title),
                        places,
                        t("statistics.missing"),
                        limit -> limit(limit, unit)),
                keys.stream()
                        .map(key -> new Part.Tab(
                                Viewing.href(view.scope(), key),
                                t("statistics.column." + key),
                                -1,
                                key.equals(keys.get(column))))
                        .toList(),
                beside(table, column, unit, title, view));
    }

    private Shown beside(Table table, int column, Unit unit, String title, DashboardView view) {
        var lines = table.rows().stream()
                .map(row -> new Shown.Line(
                        row.code(),
                        names.of(row),
                        Viewing.href(view.scope().of(new GovernorateCode(row.code()))),
                        List.of(Wording.reading(row.figures().get(column), unit))))
                .sorted(java.util.Comparator.comparingInt(
                                (Shown.Line line) -> rank(line.readings().getFirst()))
                        .thenComparingDouble(line -> -line.readings().getFirst().number()))
                .toList();
        return new Shown(
                "map",
                title,
                "",
                t("statistics.first.governorate"),
                List.of(t("statistics.column." + table.columns().get(column).key())),
                lines);
    }

    private static int rank(Reading reading) {
        return reading.kind().ordinal();
    }

    private static String limit(double limit, Unit unit) {
        return Wording.text(BigDecimal.valueOf(limit), unit).replaceAll("\\.0+(?=%|$)", "");
    }
}
