package iq.masar.accountability;

import iq.masar.roadmap.bodies.Seats;
import iq.masar.roadmap.plan.Interval;
import iq.masar.roadmap.plan.Node;
import iq.masar.roadmap.plan.Rollup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one institution owes and has done, in the plan's own numbers (GOV-44).
 *
 * @param institution its entry; empty for what no institution is in charge of
 * @param activities the leaves of the plan it is in charge of
 * @param evidence pieces of evidence on them that wait to be accepted
 */
public record Scorecard(
        String institution, List<Node.Activity> activities, Seats.Debt points, List<Dataset> datasets, int evidence) {
    public Scorecard {
        activities = List.copyOf(activities);
        datasets = List.copyOf(datasets);
    }

    /** How many activities stand in each state. */
    public Map<String, Long> states() {
        return Rollup.states(activities);
    }

    /** How far they are together; empty where nothing is measured. */
    public Optional<Interval> figure() {
        return Rollup.of(activities);
    }

    public int received() {
        return (int) datasets.stream().filter(Dataset::isReceived).count();
    }

    public int overdue(LocalDate day) {
        return (int) datasets.stream().filter(one -> one.isOverdue(day)).count();
    }

    /** Whether there is nothing to say of it. */
    public boolean isEmpty() {
        return activities.isEmpty() && datasets.isEmpty() && points.open() + points.done() + points.dropped() == 0;
    }
}
