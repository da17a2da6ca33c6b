package iq.masar.roadmap.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How an activity stands from a day on.
 *
 * @param roadmap the roadmap it stands in
 * @param since the first day this holds
 * @param reason why it was changed
 * @param decision the number of the decision behind it, or empty
 */
public record ActivityVersion(
        String activity,
        int version,
        String roadmap,
        Progress progress,
        int weight,
        LocalDate since,
        String reason,
        String decision,
        Optional<UUID> by) {
    public Node.Activity node() {
        return new Node.Activity(activity, weight, progress);
    }
}
