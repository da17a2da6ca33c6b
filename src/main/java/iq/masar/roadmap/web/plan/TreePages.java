package iq.masar.roadmap.web.plan;

import iq.masar.kernel.Baghdad;
import iq.masar.roadmap.milestones.Milestones;
import iq.masar.roadmap.plan.Activities;
import iq.masar.roadmap.plan.Grouping;
import iq.masar.roadmap.plan.Interval;
import iq.masar.roadmap.plan.Node;
import iq.masar.roadmap.plan.Plan;
import iq.masar.roadmap.plan.Rollup;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Registry;
import iq.masar.ui.Answer;
import iq.masar.ui.Form;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan at every level, as of any day, and the same activities grouped otherwise (GOV-20, GOV-21). */
@Controller
class TreePages {
    private final Registry registry;
    private final Activities activities;
    private final Milestones milestones;
    private final Clock clock;

    TreePages(Registry registry, Activities activities, Milestones milestones, Clock clock) {
        this.registry = registry;
        this.activities = activities;
        this.milestones = milestones;
        this.clock = clock;
    }

    @GetMapping("/governance/plan")
    Answer show(Form form) {
        var asked = form.date("on");
        var day = asked.orElse(Baghdad.day(clock.instant()));
        var register = registry.read();
        var plan = activities.plan(register, day);
        var large = plan.strategy().leaves().size() > TreeLines.MOST;
        var query = TreeQuery.read(form, asked, large);
        var stages = new TreeLines.Stages(day, milestones.asOf(day));
        var lines = TreeLines.of(register, plan, query, stages);
        var found = lines.stream().filter(TreePage.Line::isActivity).count();
        return Answer.show(new TreePage(
                form,
                Words.day(day),
                views(""),
                lines,
                query.folded() ? query.whole() : "",
                query.isSearch() ? Words.t("roadmap.plan.found", found) : ""));
    }

    @GetMapping("/governance/plan/by/{view}")
    Answer grouped(@PathVariable String view, Form form) {
        var day = form.date("on").orElse(Baghdad.day(clock.instant()));
        var register = registry.read();
        var plan = activities.plan(register, day);
        return Grouping.find(view)
                .map(grouping -> Answer.show(
                        new GroupPage(form, view, Words.day(day), views(view), rows(register, plan, grouping))))
                .orElseGet(Answer::missing);
    }

    private static List<GroupPage.Row> rows(Register register, Plan plan, Grouping grouping) {
        var rows = new ArrayList<GroupPage.Row>();
        grouping.of(register, plan).forEach(group -> rows.add(row(name(register, grouping, group.id()), group)));
        var all = new Node.Group("", 1, List.copyOf(plan.strategy().leaves()));
        rows.add(row(Words.t("roadmap.plan.all"), all));
        return rows;
    }

    private static GroupPage.Row row(String name, Node.Group group) {
        return new GroupPage.Row(
                name,
                group.figure().map(Interval::shown).map(shown -> shown + "%").orElse(""),
                group.leaves().size(),
                Counts.words(Rollup.states(group.leaves())));
    }

    private static String name(Register register, Grouping grouping, String key) {
        if (key.isEmpty()) {
            return Words.t("roadmap.plan.by.none");
        }
        var objective = register.objectives().stream()
                .filter(one -> grouping == Grouping.OBJECTIVE
                        && String.valueOf(one.number()).equals(key))
                .findFirst();
        return objective
                .map(one -> key + " · " + Words.label(one.title()))
                .or(() -> register.find(key).map(entry -> Words.label(entry.name())))
                .orElse(key);
    }

    private static List<Part.Tab> views(String active) {
        var tabs = new ArrayList<Part.Tab>();
        tabs.add(new Part.Tab("/governance/plan", Words.t("roadmap.plan.by.tree"), -1, active.isEmpty()));
        for (var grouping : Grouping.values()) {
            var code = grouping.code();
            tabs.add(new Part.Tab(
                    "/governance/plan/by/" + code, Words.t("roadmap.plan.by." + code), -1, code.equals(active)));
        }
        return tabs;
    }
}
