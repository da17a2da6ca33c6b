package iq.masar.plans.costs;

import iq.masar.plans.Plan;
import iq.masar.plans.Planning;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lines of one version of a plan and what was spent on them; in whole dinars. */
public record Budget(List<CostLine> lines, List<Cost> costs) {
    public static final Budget NONE = new Budget(List.of(), List.of());

    public Budget {
        lines = List.copyOf(lines);
        costs = List.copyOf(costs);
    }

    public Optional<CostLine> line(UUID id) {
        return lines.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Cost> cost(UUID id) {
        return costs.stream().filter(one -> one.facts().id().equals(id)).findFirst();
    }

    public List<Cost> on(CostLine line) {
        return costs.stream()
                .filter(one -> one.facts().line().equals(line.id()))
                .toList();
    }

    /** What of a goal's cost is divided into lines. */
    public long divided(UUID goal) {
        return lines.stream()
                .filter(one -> one.goal().equals(goal))
                .mapToLong(CostLine::amountIqd)
                .sum();
    }

    /** What was paid on a line. */
    public long paid(CostLine line) {
        return on(line).stream()
                .filter(Cost.Paid.class::isInstance)
                .mapToLong(Cost::bound)
                .sum();
    }

    /** What may still be spent on a line: open costs are spoken for. */
    public long left(CostLine line) {
        return line.amountIqd() - on(line).stream().mapToLong(Cost::bound).sum();
    }

    public long waiting() {
        return costs.stream().filter(Cost.Open.class::isInstance).count();
    }

    /** The lines of a goal do not exceed what the goal may cost. */
    public Optional<Planning.Refused> hinders(Plan.Goal goal, CostLine.Wish wish) {
        return exceeded(divided(goal.id()) + wish.amountIqd() - goal.costIqd());
    }

    /** The costs of a line do not exceed the line. */
    public Optional<Planning.Refused> hinders(CostLine line, long amount) {
        return exceeded(amount - left(line));
    }

    /** A line on which something was spent stays in the plan. */
    public Optional<Planning.Refused> hindersDropping(CostLine line) {
        return Optional.<Planning.Refused>of(new Planning.CostsNoted())
                .filter(no -> !on(line).stream().allMatch(Cost.Dropped.class::isInstance));
    }

    private static Optional<Planning.Refused> exceeded(long by) {
        return Optional.of(by).filter(over -> over > 0).map(Planning.BudgetExceeded::new);
    }
}
