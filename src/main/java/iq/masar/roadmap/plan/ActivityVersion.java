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
 * @param since the first day this holds
 * @param reason why it was changed
 * @param decision the number of the decision behind it, or empty
 */
public record ActivityVersion(
        String activity,
        int version,
        String roadmap,
        List<String> aims,
        Progress progress,
        int weight,
        LocalDate since,
        String reason,
        String decision,
        Optional<UUID> by) {
    public ActivityVersion {
        aims = List.copyOf(aims);
    }

    public Node.Activity node() {
        return new Node.Activity(activity, weight, progress);
    }
}
