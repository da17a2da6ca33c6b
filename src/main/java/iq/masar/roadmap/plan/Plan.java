package iq.masar.roadmap.plan;

import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Register;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The strategy as a tree: strategic objectives, under each its roadmap, under each its activities. Every objective and every
 * roadmap weighs one.
 *
 * @param aims the aims an activity serves, by the activity; a second view of the same activities (GOV-15)
 * @param owners the institutions that answer for an activity, by the activity, where somebody stated them here (GOV-16)
 */
public record Plan(Node.Group strategy, Map<String, List<String>> aims, Map<String, List<String>> owners) {
    private static final String STRATEGY = "NMMS";

    public Plan {
        aims = Map.copyOf(aims);
        owners = Map.copyOf(owners);
    }

    /** The plan as the founding documents tell it, all weights one. */
    public static Plan of(Register register) {
        return of(
                register,
                entry -> Optional.of(new Node.Activity(
                        entry.id(),
                        1,
                        Progress.of(entry.fact("status").orElse("planned"), OptionalInt.empty(), Optional.empty()))));
    }

    /** The same tree with activities as somebody knows them; one that is not known yet does not stand in it. */
    public static Plan of(Register register, Function<Entry, Optional<Node.Activity>> known) {
        var objectives = register.under(STRATEGY, "strategic-objective").stream()
                .map(objective -> (Node) new Node.Group(objective.id(), 1, roadmaps(register, objective, known)))
                .toList();
        return new Plan(new Node.Group(STRATEGY, 1, objectives), Map.of(), Map.of());
    }

    private static List<Node> roadmaps(
            Register register, Entry objective, Function<Entry, Optional<Node.Activity>> known) {
        return register.all("roadmap").stream()
                .filter(roadmap -> roadmap.linked("strategic_objective").contains(objective.id()))
                .map(roadmap -> (Node) new Node.Group(
                        roadmap.id(),
                        1,
                        register.under(roadmap.id(), "activity").stream()
                                .map(known)
                                .flatMap(Optional::stream)
                                .map(Node.class::cast)
                                .toList()))
                .toList();
    }

    /** The same plan with the aims its activities serve and those who answer for them. */
    Plan serving(Map<String, List<String>> served, Map<String, List<String>> owned) {
        return new Plan(strategy, served, owned);
    }

    /** The institutions that answer for an activity: those stated here, or those its own record names. */
    public List<String> ownersOf(Entry activity) {
        var stated = owners.get(activity.id());
        return stated == null ? Terms.of(activity).owners() : stated;
    }

    /** The activities under a node that serve an aim; those that serve none for an empty aim. */
    public List<Node.Activity> serving(Node node, String aim) {
        return node.leaves().stream()
                .filter(leaf -> {
                    var served = aims.getOrDefault(leaf.id(), List.of());
                    return aim.isEmpty() ? served.isEmpty() : served.contains(aim);
                })
                .toList();
    }

    public Optional<Node> find(String id) {
        return all(strategy).filter(node -> node.id().equals(id)).findFirst();
    }

    /** The figure of one node with one decimal, or empty text where there is none. */
    public String figure(String id) {
        return find(id).flatMap(Node::figure).map(Interval::shown).orElse("");
    }

    /** {@code done / in progress / planned / continuing} under one node. */
    public String states(String id) {
        var states = find(id).map(node -> Rollup.states(node.leaves())).orElse(Map.of());
        return "%d / %d / %d / %d"
                .formatted(
                        states.getOrDefault("done", 0L),
                        states.getOrDefault("in-progress", 0L),
                        states.getOrDefault("planned", 0L),
                        states.getOrDefault("continuing", 0L));
    }

    private static Stream<Node> all(Node node) {
        return switch (node) {
            case Node.Activity leaf -> Stream.of(leaf);
            case Node.Group group ->
                Stream.concat(Stream.of(group), group.parts().stream().flatMap(Plan::all));
        };
    }
}
