package iq.masar.roadmap.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How an activity stands from a day on.
 *
 * @param roadmap the roadmap it stands in
 * @param aims the aims of that roadmap it serves: several, or none
 * @param terms who carries it and when; empty while nobody said otherwise than the founding documents
 * @param why since when, why, by which decision and by whom
 */
public record ActivityVersion(
        String activity,
        int version,
        String roadmap,
        List<String> aims,
        Progress progress,
        int weight,
        Optional<Terms> terms,
        Why why) {
    public ActivityVersion {
        aims = List.copyOf(aims);
    }

    /**
     * What stands behind a version.
     *
     * @param since the first day it holds
     * @param reason why it was changed
     * @param decision the number of the decision behind it, or empty
     */
    public record Why(LocalDate since, String reason, String decision, Optional<UUID> by) {}

    static ActivityVersion first(String activity, String roadmap, Progress progress, int weight, Why why) {
        return new ActivityVersion(activity, 1, roadmap, List.of(), progress, weight, Optional.empty(), why);
    }

    /** The version after this one, with another state and weight. */
    ActivityVersion standing(Progress next, int heavy, Why because) {
        return new ActivityVersion(activity, version + 1, roadmap, aims, next, heavy, terms, because);
    }

    /** The version after this one, serving other aims. */
    ActivityVersion serving(List<String> served, Why because) {
        return new ActivityVersion(activity, version + 1, roadmap, served, progress, weight, terms, because);
    }

    /** The version after this one, carried by others, at another time or counting for more or less. */
    ActivityVersion arranged(Terms stated, int heavy, Why because) {
        return new ActivityVersion(activity, version + 1, roadmap, aims, progress, heavy, Optional.of(stated), because);
    }

    public LocalDate since() {
        return why.since();
    }

    public String reason() {
        return why.reason();
    }

    public String decision() {
        return why.decision();
    }

    /** Whether its state or its weight is another. */
    boolean differs(Progress other, int heavy) {
        return weight != heavy || !progress.code().equals(other.code());
    }

    public Node.Activity node() {
        return new Node.Activity(activity, weight, progress);
    }
}
