package iq.masar.plans.web;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Role;
import iq.masar.plans.Plan;
import iq.masar.plans.costs.Budget;
import iq.masar.plans.costs.Cost;
import iq.masar.plans.costs.CostLine;
import iq.masar.plans.costs.Costs;
import iq.masar.plans.costs.Proof;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a plan's budget into words. */
@Component
class MoneyViews {
    private final Costs costs;

    MoneyViews(Costs costs) {
        this.costs = costs;
    }

    Budget budget(Plan plan) {
        return costs.of(plan);
    }

    /** The sealed records a budget's words lie in. */
    static List<UUID> records(Budget budget) {
        return Stream.concat(
                        budget.lines().stream().map(CostLine::id),
                        budget.costs().stream()
                                .filter(Cost.Paid.class::isInstance)
                                .map(Cost.Paid.class::cast)
                                .map(paid -> paid.proof().id()))
                .toList();
    }

    PlanView.Money of(Plan plan, Budget budget, Map<UUID, Map<String, String>> said, Actor reader) {
        return new PlanView.Money(
                budget.lines().stream()
                        .map(line -> line(plan, budget, line, said))
                        .toList(),
                budget.costs().stream()
                        .map(cost -> cost(plan, cost, said, reader))
                        .toList(),
                PlanViews.iqd(
                        budget.lines().stream().mapToLong(CostLine::amountIqd).sum()),
                PlanViews.iqd(budget.lines().stream().mapToLong(budget::paid).sum()),
                budget.waiting());
    }

    private static PlanView.Line line(Plan plan, Budget budget, CostLine line, Map<UUID, Map<String, String>> said) {
        return new PlanView.Line(
                line.id().toString(),
                1 + plan.goals().stream().map(Plan.Goal::id).toList().indexOf(line.goal()),
                what(line.id(), said),
                Choices.word(line.owner()),
                PlanViews.iqd(line.amountIqd()),
                PlanViews.iqd(budget.paid(line)),
                PlanViews.iqd(budget.left(line)),
                budget.hindersDropping(line).isPresent());
    }

    private static PlanView.Spent cost(Plan plan, Cost cost, Map<UUID, Map<String, String>> said, Actor reader) {
        return new PlanView.Spent(
                cost.facts().id().toString(),
                what(cost.facts().line(), said),
                PlanViews.iqd(cost.facts().amountIqd()),
                Words.day(cost.facts().at()),
                cost.state(),
                Words.t("plans.cost.state." + cost.state()),
                tone(cost),
                icon(cost),
                cost instanceof Cost.Paid paid ? proof(paid.proof(), said) : "",
                cost instanceof Cost.Paid paid && said.containsKey(paid.proof().id()) ? scan(plan, paid) : "",
                cost instanceof Cost.Paid paid
                        && reader.is(Role.SUPERVISOR)
                        && !paid.proof().by().equals(reader.account()));
    }

    private static String what(UUID line, Map<UUID, Map<String, String>> said) {
        return said.getOrDefault(line, Map.of()).getOrDefault("what", Words.t("plans.words.closed"));
    }

    private static String proof(Proof proof, Map<UUID, Map<String, String>> said) {
        var words = said.getOrDefault(proof.id(), Map.of());
        return words.isEmpty()
                ? Words.t("plans.proof.closed", Choices.word(proof.kind()), proof.dated())
                : Words.t(
                        "plans.proof.said",
                        Choices.word(proof.kind()),
                        words.getOrDefault("number", ""),
                        words.getOrDefault("issuer", ""),
                        proof.dated());
    }

    private static String scan(Plan plan, Cost.Paid paid) {
        return paid.proof()
                .scan()
                .map(scan -> "/cases/%s/plan/costs/%s/scan?version=%d"
                        .formatted(
                                plan.heading().file(),
                                paid.facts().id(),
                                plan.heading().version()))
                .orElse("");
    }

    private static String tone(Cost cost) {
        return switch (cost) {
            case Cost.Open open -> "warn";
            case Cost.Paid paid -> "ok";
            case Cost.Dropped dropped -> "gone";
        };
    }

    private static String icon(Cost cost) {
        return switch (cost) {
            case Cost.Open open -> "clock";
            case Cost.Paid paid -> "check";
            case Cost.Dropped dropped -> "x";
        };
    }
}
