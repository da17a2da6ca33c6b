package iq.masar.roadmap.milestones;

import iq.masar.kernel.Label;
import iq.masar.roadmap.register.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A point on the way of an activity, in one version. It has no part in the sums: how far an activity is says its own state
 * (GOV-15, GOV-19).
 *
 * @param due by when, as precisely as somebody stated it
 * @param reached the day it was reached; empty while it was not
 * @param isDropped whether it is no longer wanted
 */
public record Milestone(
        UUID id,
        String activity,
        int version,
        Label name,
        PartialDate due,
        Optional<LocalDate> reached,
        boolean isDropped,
        Why why) {
    /**
     * What stands behind a version.
     *
     * @param since the first day it holds
     * @param reason why it was changed; empty for the first
     */
    public record Why(LocalDate since, String reason, UUID by) {}

    /** {@code ahead}, {@code late}, {@code reached} or {@code dropped} on a day; late is what its last possible day has passed. */
    public String state(LocalDate day) {
        if (isDropped) {
            return "dropped";
        }
        return reached.isPresent() ? "reached" : due.last().isBefore(day) ? "late" : "ahead";
    }

    /** Whether somebody still owes it. */
    public boolean isAwaited() {
        return !isDropped && reached.isEmpty();
    }

    /** Whether its name in any of the three languages holds these words; lower case asked, any case found. */
    public boolean says(String words) {
        return (name.ar() + "\n" + name.ckb() + "\n" + name.en())
                .toLowerCase(java.util.Locale.ROOT)
                .contains(words);
    }

    Milestone moved(PartialDate day, Why because) {
        return new Milestone(id, activity, version + 1, name, day, Optional.empty(), false, because);
    }

    Milestone reachedOn(LocalDate day, Why because) {
        return new Milestone(id, activity, version + 1, name, due, Optional.of(day), false, because);
    }

    Milestone dropped(Why because) {
        return new Milestone(id, activity, version + 1, name, due, reached, true, because);
    }
}
