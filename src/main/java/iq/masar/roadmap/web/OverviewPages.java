package iq.masar.roadmap.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.roadmap.coverage.Coverage;
import iq.masar.roadmap.coverage.Matrix;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.Interval;
import iq.masar.roadmap.plan.Node;
import iq.masar.roadmap.plan.Plan;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of governance, for everybody. */
@Controller
class OverviewPages {
    private static final List<String> SHOWN = List.of("NMMS", "RM-LEGAL", "RM-DATA", "RM-RETURN", "RM-ECON");
    private final Registry registry;
    private final Activities activities;
    private final Clock clock;

    OverviewPages(Registry registry, Activities activities, Clock clock) {
        this.registry = registry;
        this.activities = activities;
        this.clock = clock;
    }

    @GetMapping("/governance")
    Answer show(Optional<Actor> reader) {
        var register = registry.read();
        var plan = activities.plan(register, Baghdad.day(clock.instant()));
        var matrix = Coverage.of(register);
        return Answer.show(new OverviewPage(
                tiles(register, plan, matrix), bars(register, plan), gaps(matrix), reader.isPresent()));
    }

    private static List<Part.Tile> tiles(Register register, Plan plan, Matrix matrix) {
        return List.of(
                tile("/governance/plan", "route", "plan", plan.figure("NMMS") + "%"),
                tile(
                        "/governance/coverage",
                        "list",
                        "coverage",
                        Words.number(23L - matrix.coveredByNobody().size())),
                tile(
                        "/governance/contradictions",
                        "alert",
                        "contradictions",
                        Words.number(register.contradictions().size())),
                tile(
                        "/reports/vnr-2022",
                        "file",
                        "review",
                        Words.number(register.all("observation").size())));
    }

    private static Part.Tile tile(String href, String icon, String key, String figure) {
        return new Part.Tile(
                href,
                icon,
                Words.t("roadmap.overview." + key),
                figure,
                Words.t("roadmap.overview." + key + ".meaning"),
                false);
    }

    private static List<OverviewPage.Bar> bars(Register register, Plan plan) {
        var bars = new ArrayList<OverviewPage.Bar>();
        for (var id : SHOWN) {
            var label = Words.label(register.find(id).orElseThrow().name());
            plan.find(id).flatMap(Node::figure).ifPresent(figure -> bars.add(bar(label, figure)));
        }
        return bars;
    }

    private static OverviewPage.Bar bar(String label, Interval figure) {
        return new OverviewPage.Bar(
                label,
                Double.parseDouble(figure.low().shown()) / 100,
                Double.parseDouble(figure.high().shown()) / 100,
                figure.shown() + "%");
    }

    private static List<Part.Link> gaps(Matrix matrix) {
        return List.of(
                gap("no-row", matrix.prioritiesWithoutRow()),
                gap("no-activity", matrix.prioritiesWithoutActivity()),
                gap("nobody", matrix.coveredByNobody()));
    }

    private static Part.Link gap(String key, List<Integer> objectives) {
        return new Part.Link("/governance/coverage#gaps", Words.t("roadmap.gap." + key, Gaps.numbers(objectives)));
    }
}
