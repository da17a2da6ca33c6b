package iq.masar.pledges.trail;

import iq.masar.roadmap.plan.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * What was said of a pledge for one year (GOV-30); without a report, a year that has passed is missed.
 *
 * @param status {@code on-course}, {@code behind}, {@code fulfilled}, {@code not-fulfilled} or {@code missed}
 * @param narrative in words; empty when missed
 */
public record FollowUp(
        int year,
        String status,
        String narrative,
        List<Release> releases,
        List<String> activities,
        List<Evidence> evidence) {
    public FollowUp {
        releases = List.copyOf(releases);
        activities = List.copyOf(activities);
        evidence = List.copyOf(evidence);
    }

    public boolean isMissed() {
        return status.equals("missed");
    }

    /** What a year's report cites: codes of releases, of activities, identifiers of evidence. */
    public record Cites(List<String> releases, List<String> activities, List<String> evidence) {
        public static final Cites NONE = new Cites(List.of(), List.of(), List.of());

        public Cites {
            releases = List.copyOf(releases);
            activities = List.copyOf(activities);
            evidence = List.copyOf(evidence);
        }

        /** The first of the wanted that is not among the known. */
        static Optional<String> stranger(List<String> wanted, List<String> known) {
            return wanted.stream().filter(one -> !known.contains(one)).findFirst();
        }
    }
}
