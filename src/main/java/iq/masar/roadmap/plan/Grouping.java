package iq.masar.roadmap.plan;

import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The activities of a plan seen another way (GOV-20): by body, by owning institution, by place or by objective of the Global
 * Compact. An activity that belongs to several groups stands in each, one that belongs to none under the empty name; whatever
 * the grouping, one set of activities has one figure.
 */
public enum Grouping {
    BODY,
    INSTITUTION,
    PLACE,
    OBJECTIVE;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Grouping> find(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** The groups, each with its activities; objectives in their order, the others by identifier. */
    public List<Node.Group> of(Register register, Plan plan) {
        var groups = new TreeMap<String, List<Node>>(
                java.util.Comparator.comparingInt(String::length).thenComparing(Function.identity()));
        for (var leaf : plan.strategy().leaves()) {
            var keys = register.find(leaf.id())
                    .map(entry -> keys(register, plan, entry))
                    .orElse(List.of());
            (keys.isEmpty() ? List.of("") : keys)
                    .forEach(key -> groups.computeIfAbsent(key, first -> new ArrayList<>())
                            .add(leaf));
        }
        return groups.entrySet().stream().map(Grouping::group).toList();
    }

    private static Node.Group group(Map.Entry<String, List<Node>> one) {
        return new Node.Group(one.getKey(), 1, one.getValue());
    }

    private List<String> keys(Register register, Plan plan, Entry activity) {
        return switch (this) {
            case BODY ->
                register.find(activity.parent())
                        .map(roadmap -> roadmap.linked("taskforce"))
                        .orElse(List.of());
            case INSTITUTION -> plan.ownersOf(activity);
            case PLACE ->
                activity.links().stream()
                        .map(Entry.Link::target)
                        .filter(target -> target.startsWith("PLC-"))
                        .distinct()
                        .toList();
            case OBJECTIVE ->
                activity.fact("gcm").map(text -> List.of(text.split("\\|"))).orElse(List.of());
        };
    }
}
