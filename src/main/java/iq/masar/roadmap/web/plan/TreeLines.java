package iq.masar.roadmap.web.plan;

import iq.masar.roadmap.milestones.Milestone;
import iq.masar.roadmap.plan.Interval;
import iq.masar.roadmap.plan.Node;
import iq.masar.roadmap.plan.Plan;
import iq.masar.roadmap.plan.Rollup;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.web.StatedDates;
import iq.masar.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The lines of a tree: all of it, or folded with one part open, or what a search found. */
final class TreeLines {
    /** A tree of more activities is folded, and an open part shows no more of them at once. */
    static final int MOST = 200;

    private final Register register;
    private final Plan plan;
    private final TreeQuery query;
    private final Stages stages;
    private final List<TreePage.Line> lines = new ArrayList<>();

    private TreeLines(Register register, Plan plan, TreeQuery query, Stages stages) {
        this.register = register;
        this.plan = plan;
        this.query = query;
        this.stages = stages;
    }

    /**
     * The milestones of a day.
     *
     * @param byActivity those that stood on the day
     */
    record Stages(LocalDate day, Map<String, List<Milestone>> byActivity) {
        List<Milestone> of(String activity) {
            return byActivity.getOrDefault(activity, List.of());
        }
    }

    static List<TreePage.Line> of(Register register, Plan plan, TreeQuery query, Stages stages) {
        var tree = new TreeLines(register, plan, query, stages);
        if (query.isSearch()) {
            tree.found();
        } else {
            tree.add(plan.strategy(), 0);
        }
        return tree.lines;
    }

    private void add(Node node, int depth) {
        var isRoadmap = depth == 2;
        var folds = query.folded() && isRoadmap;
        var isOpen = !folds || query.in().equals(node.id());
        lines.add(line(node, depth, folds ? query.fold(isOpen ? "" : node.id()) : "", isOpen));
        stages.of(node.id()).forEach(stage -> lines.add(line(stage, depth + 1)));
        if (node instanceof Node.Group group && isOpen) {
            if (folds && group.leaves().size() > MOST) {
                aims(group);
            } else {
                group.parts().forEach(part -> add(part, depth + 1));
            }
        }
    }

    /** The aims of an open roadmap as a second view of its activities, and those that serve none. */
    private void aims(Node.Group roadmap) {
        for (var aim : register.under(roadmap.id(), "aim")) {
            aim(roadmap, aim.id(), "/governance/entries/" + aim.id(), Words.label(aim.name()));
        }
        aim(roadmap, "", "/governance/entries/" + roadmap.id(), Words.t("roadmap.plan.no-aim"));
    }

    private void aim(Node.Group roadmap, String aim, String href, String name) {
        var serving = plan.serving(roadmap, aim);
        if (serving.isEmpty()) {
            return;
        }
        var isOpen = query.isOpen(aim);
        var group = new Node.Group(aim, 1, List.copyOf(serving));
        lines.add(line(group, 3, href, name, query.fold(roadmap.id(), isOpen ? TreeQuery.CLOSED : aim), isOpen));
        if (isOpen) {
            serving.stream().skip(query.from()).limit(MOST).forEach(leaf -> add(leaf, 4));
            if (serving.size() > query.from() + MOST) {
                lines.add(more(roadmap.id(), aim, serving.size() - query.from() - MOST));
            }
        }
    }

    private TreePage.Line more(String roadmap, String aim, int left) {
        var next = query.from(roadmap, aim, query.from() + MOST);
        return new TreePage.Line(
                TreePage.Kind.MORE,
                4,
                next,
                Words.t("roadmap.plan.more", Math.min(left, MOST), left),
                "",
                0,
                0,
                "",
                "",
                "",
                false);
    }

    private void found() {
        var words = query.words().toLowerCase(Locale.ROOT);
        plan.strategy().leaves().stream()
                .filter(leaf -> register.find(leaf.id())
                                .filter(entry -> says(entry, words))
                                .isPresent()
                        || stages.of(leaf.id()).stream().anyMatch(stage -> stage.says(words)))
                .limit(MOST)
                .forEach(leaf -> add(leaf, 3));
    }

    /** Whether a name in any of the three languages, or the code, holds the words. */
    private static boolean says(Entry entry, String words) {
        var name = entry.name();
        return (entry.id() + "\n" + name.ar() + "\n" + name.ckb() + "\n" + name.en())
                .toLowerCase(Locale.ROOT)
                .contains(words);
    }

    private TreePage.Line line(Node node, int depth, String fold, boolean isOpen) {
        var name =
                register.find(node.id()).map(entry -> Words.label(entry.name())).orElse(node.id());
        var leaf = node instanceof Node.Activity;
        return line(
                node,
                depth,
                (leaf ? "/governance/activities/" : "/governance/entries/") + node.id(),
                name,
                fold,
                isOpen);
    }

    private TreePage.Line line(Node node, int depth, String href, String name, String fold, boolean isOpen) {
        var figure = node.figure();
        return new TreePage.Line(
                node instanceof Node.Activity ? TreePage.Kind.ACTIVITY : TreePage.Kind.GROUP,
                depth,
                href,
                name,
                figure.map(Interval::shown).map(shown -> shown + "%").orElse(""),
                figure.map(interval -> share(interval.low().shown())).orElse(0.0),
                figure.map(interval -> share(interval.high().shown())).orElse(0.0),
                node instanceof Node.Activity activity ? activity.progress().code() : "",
                node instanceof Node.Activity ? served(node.id()) : Counts.words(Rollup.states(node.leaves())),
                fold,
                isOpen);
    }

    private TreePage.Line line(Milestone stage, int depth) {
        var due = Words.t("roadmap.milestone.due-by", StatedDates.words(stage.due()));
        return new TreePage.Line(
                TreePage.Kind.MILESTONE,
                depth,
                "/governance/activities/" + stage.activity() + "#m-" + stage.id(),
                Words.label(stage.name()),
                "",
                0,
                0,
                stage.state(stages.day()),
                due
                        + stage.reached()
                                .map(day -> " · " + Words.t("roadmap.milestone.reached-on", Words.day(day)))
                                .orElse(""),
                "",
                false);
    }

    private String served(String activity) {
        var aims = plan.aims().getOrDefault(activity, List.of());
        return aims.isEmpty()
                ? Words.t("roadmap.plan.no-aim")
                : aims.stream()
                        .map(aim -> register.find(aim)
                                .map(entry -> Words.label(entry.name()))
                                .orElse(aim))
                        .collect(Collectors.joining(" · "));
    }

    private static double share(String percent) {
        return Double.parseDouble(percent) / 100;
    }
}
