package iq.masar.roadmap.web.plan;

import iq.masar.kernel.Baghdad;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.Interval;
import iq.masar.roadmap.plan.Node;
import iq.masar.roadmap.plan.Rollup;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The plan at every level, as of any day (GOV-20, GOV-21). */
@Controller
class TreePages {
    private final Registry registry;
    private final Activities activities;
    private final Clock clock;

    TreePages(Registry registry, Activities activities, Clock clock) {
        this.registry = registry;
        this.activities = activities;
        this.clock = clock;
    }

    @GetMapping("/governance/plan")
    Answer show(Form form) {
        var day = form.date("on").orElse(Baghdad.day(clock.instant()));
        var register = registry.read();
        var plan = activities.plan(register, day);
        var lines = new ArrayList<TreePage.Line>();
        add(register, plan.strategy(), 0, lines);
        return Answer.show(new TreePage(form, Words.day(day), lines));
    }

    private static void add(Register register, Node node, int depth, List<TreePage.Line> lines) {
        lines.add(line(register, node, depth));
        if (node instanceof Node.Group group) {
            group.parts().forEach(part -> add(register, part, depth + 1, lines));
        }
    }

    private static TreePage.Line line(Register register, Node node, int depth) {
        var name =
                register.find(node.id()).map(entry -> Words.label(entry.name())).orElse(node.id());
        var figure = node.figure();
        var leaf = node instanceof Node.Activity;
        return new TreePage.Line(
                depth,
                (leaf ? "/governance/activities/" : "/governance/entries/") + node.id(),
                name,
                figure.map(Interval::shown).map(shown -> shown + "%").orElse(""),
                figure.map(interval -> share(interval.low().shown())).orElse(0.0),
                figure.map(interval -> share(interval.high().shown())).orElse(0.0),
                node instanceof Node.Activity activity ? activity.progress().code() : "",
                leaf ? "" : counts(Rollup.states(node.leaves())));
    }

    private static double share(String percent) {
        return Double.parseDouble(percent) / 100;
    }

    private static String counts(Map<String, Long> states) {
        return states.entrySet().stream()
                .filter(state -> state.getValue() > 0)
                .map(state -> Words.number(state.getValue()) + " " + Words.t("roadmap.state." + state.getKey()))
                .collect(Collectors.joining(" · "));
    }
}
