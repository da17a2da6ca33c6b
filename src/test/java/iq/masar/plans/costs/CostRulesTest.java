package iq.masar.plans.costs;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.FamilyCode;
import iq.masar.plans.Plan;
import iq.masar.plans.Planning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** RET-44, RET-45: whatever is asked of a budget in whatever order, it is never exceeded and nothing is paid without a proof. */
class CostRulesTest {
    private static final Instant NOW = Instant.parse("2026-08-20T08:40:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 20);
    private static final List<AccountId> PEOPLE =
            List.of(new AccountId(new UUID(1, 1)), new AccountId(new UUID(1, 2)), new AccountId(new UUID(1, 3)));
    private static final Plan.Goal GOAL = new Plan.Goal(
            new UUID(3, 1),
            1,
            Optional.empty(),
            new FamilyCode("housing"),
            Plan.Dimension.SOCIAL,
            Plan.Level.INDIVIDUAL,
            1_000_000,
            Plan.Owner.PROVIDER,
            TODAY.plusDays(30),
            Plan.Outcome.OPEN,
            new UUID(3, 2));

    /** A budget in memory, moved by the rules alone, and what each state may have come from. */
    private static final class Purse {
        private final Random chance;
        private final List<CostLine> lines = new ArrayList<>();
        private final List<Cost> costs = new ArrayList<>();
        private int fresh;

        Purse(long seed) {
            this.chance = new Random(seed);
        }

        private UUID next() {
            return new UUID(5, ++fresh);
        }

        private Budget budget() {
            return new Budget(lines, costs);
        }

        private AccountId somebody() {
            return PEOPLE.get(chance.nextInt(PEOPLE.size()));
        }

        void act() {
            switch (chance.nextInt(6)) {
                case 0 -> divide();
                case 1 -> undivide();
                case 2 -> note();
                default -> {
                    if (!costs.isEmpty()) {
                        step(chance.nextInt(costs.size()));
                    }
                }
            }
        }

        private void divide() {
            var wish = new CostLine.Wish(GOAL.id(), "x", 1L + chance.nextInt(600_000), Plan.Owner.WORKER);
            if (budget().hinders(GOAL, wish).isEmpty()) {
                lines.add(wish.as(next()));
            }
        }

        private void undivide() {
            if (!lines.isEmpty()) {
                var line = lines.get(chance.nextInt(lines.size()));
                if (budget().hindersDropping(line).isEmpty()) {
                    lines.remove(line);
                }
            }
        }

        private void note() {
            if (!lines.isEmpty()) {
                var line = lines.get(chance.nextInt(lines.size()));
                var amount = 1L + chance.nextInt(400_000);
                if (budget().hinders(line, amount).isEmpty()) {
                    costs.add(new Cost.Open(new Cost.Facts(next(), line.id(), amount, somebody(), NOW)));
                }
            }
        }

        private void step(int place) {
            var before = costs.get(place);
            var by = somebody();
            var step = chance.nextInt(3);
            var answer = switch (step) {
                case 0 -> before.pay(new Proof(next(), Proof.Kind.RECEIPT, TODAY, Optional.empty(), by, NOW));
                case 1 -> before.drop();
                default -> before.takeBack(by);
            };
            if (answer instanceof Cost.Step.To(var after)) {
                costs.set(place, after);
                assertThat(before.state() + ">" + step + ">" + after.state())
                        .isIn("open>0>paid", "open>1>dropped", "paid>2>open");
                assertThat(after.facts()).isEqualTo(before.facts());
                if (before instanceof Cost.Paid paid) {
                    assertThat(paid.proof().by()).isNotEqualTo(by);
                }
            }
        }

        void holds() {
            var budget = budget();
            assertThat(budget.divided(GOAL.id())).isLessThanOrEqualTo(GOAL.costIqd());
            for (var line : lines) {
                assertThat(budget.left(line)).isBetween(0L, line.amountIqd());
                assertThat(budget.paid(line)).isLessThanOrEqualTo(line.amountIqd() - budget.left(line));
            }
            assertThat(costs.stream().filter(one -> one.bound() > 0))
                    .allMatch(one -> budget.line(one.facts().line()).isPresent());
        }
    }

    @Test
    void fromRandomCommandsNoBudgetIsExceededAndNoStepIsSkipped() {
        var reached = new HashMap<String, Integer>();
        for (var seed = 0; seed < 500; seed++) {
            var purse = new Purse(seed);
            for (var command = 0; command < 200; command++) {
                purse.act();
                purse.holds();
            }
            purse.costs.forEach(cost -> reached.merge(cost.state(), 1, Integer::sum));
        }
        assertThat(reached).containsOnlyKeys("open", "paid", "dropped");
        assertThat(reached.values()).as("each state was come to often").allMatch(count -> count > 100);
    }

    @Test
    void whatIsTooMuchIsSaidInDinars() {
        var line = new CostLine(new UUID(4, 1), GOAL.id(), 700_000, Plan.Owner.PERSON);
        var spent = new Cost.Open(new Cost.Facts(new UUID(4, 2), line.id(), 500_000, PEOPLE.getFirst(), NOW));
        var budget = new Budget(List.of(line), List.of(spent));
        var wish = new CostLine.Wish(GOAL.id(), "x", 400_000, Plan.Owner.PERSON);
        assertThat(budget.hinders(GOAL, wish)).contains(new Planning.BudgetExceeded(100_000));
        assertThat(budget.hinders(line, 200_001)).contains(new Planning.BudgetExceeded(1));
        assertThat(budget.hinders(line, 200_000)).isEmpty();
        assertThat(budget.hindersDropping(line)).contains(new Planning.CostsNoted());
    }

    @Test
    void whoRecordedAPaymentDoesNotTakeItBackAndNothingIsPaidTwice() {
        var proof = new Proof(new UUID(4, 3), Proof.Kind.INVOICE, TODAY, Optional.empty(), PEOPLE.getFirst(), NOW);
        var open = new Cost.Open(new Cost.Facts(new UUID(4, 2), new UUID(4, 1), 5, PEOPLE.getFirst(), NOW));
        var paid = new Cost.Paid(open.facts(), proof);
        assertThat(open.pay(proof)).isEqualTo(new Cost.Step.To(paid));
        assertThat(paid.pay(proof)).isEqualTo(new Cost.Step.No(new Planning.NotNow("cost-paid")));
        assertThat(paid.drop()).isEqualTo(new Cost.Step.No(new Planning.NotNow("cost-paid")));
        assertThat(paid.takeBack(PEOPLE.getFirst())).isEqualTo(new Cost.Step.No(new Planning.OwnPayment()));
        assertThat(paid.takeBack(PEOPLE.getLast())).isEqualTo(new Cost.Step.To(open));
    }
}
