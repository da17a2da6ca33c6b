package iq.masar.statistics.web;

import static iq.masar.ui.Words.t;

import iq.masar.kernel.Actor;
import iq.masar.statistics.Dashboard;
import iq.masar.statistics.DashboardView;
import iq.masar.statistics.Figure;
import iq.masar.statistics.Scope;
import iq.masar.statistics.Table;
import iq.masar.statistics.Unit;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The dashboard's pages. */
@Controller
class DashboardPages {
    private static final List<String> BARS = List.of("channels", "declines", "families", "unmet");
    private static final Map<String, String> DEFINED_AT =
            Map.of("open", "governorates", "days", "waiting", "silent", "answers", "confirmed", "funnel");
    private final Dashboard dashboard;
    private final Viewing viewing;
    private final Tables tables;
    private final Charts charts;
    private final Stages stages;
    private final DashboardFile file;

    DashboardPages(
            Dashboard dashboard, Viewing viewing, Tables tables, Charts charts, Stages stages, DashboardFile file) {
        this.dashboard = dashboard;
        this.viewing = viewing;
        this.tables = tables;
        this.charts = charts;
        this.stages = stages;
        this.file = file;
    }

    @GetMapping("/dashboard")
    Answer show(Actor actor, Form form) {
        return viewing.scope(actor, form.text("governorate"), form.text("period"))
                .map(scope -> Answer.show(page(actor, dashboard.view(scope), form.text("measure"))))
                .orElseGet(Answer::missing);
    }

    @GetMapping("/dashboard/export")
    Answer export(Actor actor, Form form) {
        return viewing.scope(actor, form.text("governorate"), form.text("period"))
                .map(scope -> file.of(dashboard.view(scope)))
                .orElseGet(Answer::missing);
    }

    @GetMapping("/dashboard/definitions")
    Answer define() {
        var keys = dashboard.view(Scope.national()).tables().stream()
                .map(Table::key)
                .filter(key -> !key.equals("headline"))
                .toList();
        return Answer.show(new DefinitionsPage(keys));
    }

    private DashboardPage page(Actor actor, DashboardView view, String measure) {
        var national = view.scope().governorate().isEmpty();
        return new DashboardPage(
                tables.name(view.scope()),
                !national && viewing.seesEverything(actor),
                view.asOf(),
                view.edition(),
                Viewing.export(view.scope()),
                periods(view),
                tiles(view),
                national ? Optional.of(tables.map(view, measure)) : Optional.empty(),
                charts.funnel(view),
                charts.months(view),
                charts.answers(view),
                BARS.stream().collect(Collectors.toMap(Function.identity(), key -> charts.bars(view, key))),
                tables.all(view),
                stages.of(view.scope()));
    }

    private static List<Part.Tab> periods(DashboardView view) {
        return Stream.concat(Stream.of(Scope.ALL), view.years().stream())
                .map(period -> new Part.Tab(
                        Viewing.href(view.scope().in(period)),
                        period.equals(Scope.ALL) ? t("statistics.period.all") : period,
                        -1,
                        period.equals(view.scope().period())))
                .toList();
    }

    private static List<Part.Tile> tiles(DashboardView view) {
        var place = view.scope().governorate().map(code -> code.value()).orElse("IQ");
        var headline = view.table("headline");
        var tiles = new ArrayList<Part.Tile>();
        tiles.add(tile("users", "open", headline.figure(place, 0), Unit.COUNT));
        tiles.add(tile("clock", "days", view.table("waiting").figure("days-to-service", 0), Unit.DAYS));
        tiles.add(tile("stop", "silent", headline.figure(place, 3), Unit.SHARE));
        tiles.add(tile("check", "confirmed", headline.figure(place, 4), Unit.SHARE));
        return List.copyOf(tiles);
    }

    private static Part.Tile tile(String icon, String key, Figure figure, Unit unit) {
        return new Part.Tile(
                "/dashboard/definitions#" + DEFINED_AT.get(key),
                icon,
                t("statistics.tile." + key),
                Wording.text(figure, unit),
                t("statistics.tile." + key + ".meaning"),
                key.equals("silent"));
    }
}
