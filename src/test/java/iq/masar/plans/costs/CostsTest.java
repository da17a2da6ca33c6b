package iq.masar.plans.costs;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.plans.Plan;
import iq.masar.plans.PlanFixtures;
import iq.masar.plans.Planning;
import iq.masar.plans.Plans;
import iq.masar.testing.Officers;
import iq.masar.testing.RoomTest;
import iq.masar.vault.Attachment;
import iq.masar.vault.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** RET-44, RET-45 on a real database: a budget of lines two people consent to, and proofs that pay once. */
@RoomTest
class CostsTest {
    @Autowired
    BeanFactory house;

    @Autowired
    Officers officers;

    @Autowired
    Plans plans;

    @Autowired
    Costs costs;

    @Autowired
    JdbcClient jdbc;

    private PlanFixtures people;

    @BeforeEach
    void people() {
        people = new PlanFixtures(house, officers);
    }

    /** RET-44. */
    @Test
    void aGoalsCostIsDividedIntoLinesAndNeverExceeded() {
        var plan = people.written(people.assessed(), 1_000_000);
        var id = plan.heading().id();
        assertThat(divide(plan, 600_000)).isInstanceOf(Planning.Done.class);
        assertThat(divide(plan, 600_000)).isEqualTo(new Planning.BudgetExceeded(200_000));
        assertThat(divide(plan, 400_000)).isInstanceOf(Planning.Done.class);
        assertThat(costs.of(plan).lines()).extracting(CostLine::amountIqd).containsExactly(600_000L, 400_000L);
        var first = costs.of(plan).lines().getFirst();
        assertThat(costs.note(id, first.id(), 1, people.worker)).isEqualTo(new Planning.NotNow("draft"));
        people.putInForce(id);
        assertThat(costs.dropLine(id, first.id(), people.worker)).isEqualTo(new Planning.NotNow("approved"));
        assertThat(divide(plan, 1)).isEqualTo(new Planning.NotNow("approved"));
        assertThat(costs.note(id, first.id(), 600_001, people.worker)).isEqualTo(new Planning.BudgetExceeded(1));
        assertThat(costs.note(id, first.id(), 600_000, people.worker)).isInstanceOf(Planning.Done.class);
        assertThat(costs.note(id, first.id(), 1, people.worker)).isEqualTo(new Planning.BudgetExceeded(1));
    }

    /** RET-44: the agreement is to the budget too. */
    @Test
    void anAgreementLapsesWhenALineComesOrGoes() {
        var plan = people.written(people.assessed(), 1_000_000);
        var id = plan.heading().id();
        divide(plan, 500_000);
        plans.agree(id, people.signed(), people.worker);
        assertThat(found(id).agreement()).isPresent();
        divide(plan, 100_000);
        assertThat(found(id).agreement()).isEmpty();
        plans.agree(id, people.signed(), people.worker);
        costs.dropLine(id, costs.of(plan).lines().getLast().id(), people.worker);
        assertThat(found(id).agreement()).isEmpty();
        assertThat(plans.approve(id, people.worker)).isEqualTo(new Planning.SelfApproval());
    }

    /** RET-45. */
    @Test
    void aCostIsPaidWithAProofAndTheProofPaysOnce() {
        var plan = inForce(500_000);
        var id = plan.heading().id();
        var one = noted(plan, 200_000);
        var other = noted(plan, 300_000);
        assertThat(costs.pay(id, one, paper("ZGR-2026/0417 "), people.worker)).isInstanceOf(Planning.Done.class);
        assertThat(costs.pay(id, one, paper("OTHER-1"), people.worker)).isEqualTo(new Planning.NotNow("cost-paid"));
        assertThat(costs.pay(id, other, paper("zgr ٢٠٢٦ ٠٤١٧"), people.worker))
                .as("in other digits and letters it is the same number")
                .isEqualTo(new Planning.ProofAlreadyUsed("zgr ٢٠٢٦ ٠٤١٧"));
        assertThat(costs.of(plan).cost(other)).containsInstanceOf(Cost.Open.class);
        assertThat(happened(plan)).contains("cost-noted", "cost-paid", "proof-refused");
        var tomorrow = new Proof.Paper(
                Proof.Kind.RECEIPT, "ZGR-9", "Zagros", people.today().plusDays(1), Optional.empty());
        assertThat(costs.pay(id, other, tomorrow, people.worker)).isEqualTo(new Planning.DateAhead());
        assertThat(costs.drop(id, other, people.worker)).isInstanceOf(Planning.Done.class);
        assertThat(costs.drop(id, one, people.worker)).isEqualTo(new Planning.NotNow("cost-paid"));
    }

    /** The number of a paper leads to a shop and a person: it lies in the vault, and nowhere else in the clear. */
    @Test
    void theProofsNumberLiesSealed() {
        var plan = inForce(500_000);
        var cost = noted(plan, 100_000);
        var number = "CANARY-" + cost;
        costs.pay(plan.heading().id(), cost, paper(number), people.worker);
        var proof = ((Cost.Paid) costs.of(plan).cost(cost).orElseThrow()).proof();
        var words = plans.words(plan.heading().file(), List.of(proof.id()), people.worker);
        assertThat(((Reading.Open) words).records().values())
                .anySatisfy(record -> assertThat(record).containsEntry("number", number));
        for (var table : List.of("proof", "cost", "cost_line", "happening")) {
            assertThat(jdbc.sql("select coalesce(string_agg(t::text, ' '), '') from plans." + table + " t")
                            .query(String.class)
                            .single())
                    .doesNotContain("CANARY", "Zagros", "Scissors");
        }
    }

    /** The paper names a person: it lies sealed with the case, and opens for who opens the plan's words. */
    @Test
    void theScannedPaperLiesSealedAndOpensForTheWorkerOnly() {
        var plan = inForce(500_000);
        var id = plan.heading().id();
        var bare = noted(plan, 100_000);
        var cost = noted(plan, 200_000);
        var bytes = Arrays.copyOf(
                "%PDF-1.7 CANARY Zagros tools, received by Dilshad".getBytes(StandardCharsets.UTF_8),
                Attachment.LARGEST);
        var scan = ((Attachment.Checked.Taken) Attachment.check(bytes)).attachment();
        costs.pay(id, bare, paper("BARE-" + bare), people.worker);
        assertThat(costs.pay(
                        id,
                        cost,
                        new Proof.Paper(
                                Proof.Kind.RECEIPT, "SCAN-" + cost, "Zagros tools", people.today(), Optional.of(scan)),
                        people.worker))
                .isInstanceOf(Planning.Done.class);
        assertThat(costs.scan(plan, cost, people.worker))
                .hasValueSatisfying(opened -> assertThat(opened.content()).isEqualTo(bytes))
                .hasValueSatisfying(opened -> assertThat(opened.kind()).isEqualTo(Attachment.Kind.PDF_PAPER));
        assertThat(costs.scan(plan, bare, people.worker)).isEmpty();
        assertThat(costs.scan(plan, cost, officers.caseWorker("MOMD-NI"))).isEmpty();
        assertThat(costs.scan(plan, cost, people.supervisor))
                .as("who has nothing to decide")
                .isEmpty();
        var record = ((Cost.Paid) costs.of(plan).cost(cost).orElseThrow())
                .proof()
                .scan()
                .orElseThrow();
        assertThat(jdbc.sql("select coalesce(string_agg(t::text, ' '), '') from plans.proof t")
                        .query(String.class)
                        .single())
                .contains(record.record().toString())
                .doesNotContain("CANARY", scan.text());
    }

    @Test
    void aPaymentRecordedInErrorIsTakenBackBySomebodyElseAndThePaperMayPayAgain() {
        var plan = inForce(500_000);
        var id = plan.heading().id();
        var wrong = noted(plan, 100_000);
        var right = noted(plan, 200_000);
        costs.pay(id, wrong, paper("BACK-" + wrong), people.worker);
        assertThat(costs.takeBack(id, wrong, people.worker)).isEqualTo(new Planning.NotYours());
        assertThat(costs.takeBack(id, wrong, officers.supervisor("MOMD-AR"))).isEqualTo(new Planning.NotYours());
        assertThat(costs.takeBack(id, wrong, people.supervisor)).isInstanceOf(Planning.Done.class);
        assertThat(costs.takeBack(id, wrong, people.supervisor)).isEqualTo(new Planning.NotNow("cost-open"));
        assertThat(costs.pay(id, right, paper("BACK-" + wrong), people.worker)).isInstanceOf(Planning.Done.class);
        assertThat(costs.pay(id, wrong, paper("BACK-" + wrong), people.worker))
                .isInstanceOf(Planning.ProofAlreadyUsed.class);
    }

    /** A later version of the plan goes on with the lines, what was spent on them, and a goal that is reached and not paid. */
    @Test
    void aLaterVersionCarriesTheMoneyOn() {
        var plan = inForce(500_000);
        var id = plan.heading().id();
        var cost = noted(plan, 200_000);
        plans.conclude(id, plan.goals().getFirst().id(), Plan.Outcome.REACHED, people.worker);
        var second = ((Planning.Done) plans.draft(plan.heading().file(), people.worker)).plan();
        assertThat(costs.of(second).left(costs.of(second).lines().getFirst())).isEqualTo(300_000);
        var line = costs.of(second).lines().getFirst().id();
        assertThat(costs.dropLine(second.heading().id(), line, people.worker)).isEqualTo(new Planning.CostsNoted());
        assertThat(plans.dropGoal(
                        second.heading().id(), second.goals().getFirst().id(), people.worker))
                .isEqualTo(new Planning.CostsNoted());
        people.putInForce(second.heading().id());
        assertThat(costs.pay(id, cost, paper("LATER-" + cost), people.worker)).isInstanceOf(Planning.Done.class);
        assertThat(costs.of(second).cost(cost)).containsInstanceOf(Cost.Paid.class);
    }

    /** H3: what is not one's own does not exist. */
    @Test
    void aColleagueWithoutTheCaseFindsNoMoney() {
        var plan = inForce(500_000);
        var cost = noted(plan, 100_000);
        var stranger = officers.caseWorker("MOMD-NI");
        var line = costs.of(plan).lines().getFirst().id();
        assertThat(costs.note(plan.heading().id(), line, 1, stranger)).isEqualTo(new Planning.NotYours());
        assertThat(costs.pay(plan.heading().id(), cost, paper("S-1"), stranger)).isEqualTo(new Planning.NotYours());
        assertThat(costs.drop(plan.heading().id(), cost, stranger)).isEqualTo(new Planning.NotYours());
    }

    /** RET-45: eight officers with one paper at the same moment, each in a case of its own: one cost is paid. */
    @Test
    void oneProofUsedEverywhereAtOncePaysOnce() throws InterruptedException, ExecutionException {
        var plansInForce = new ArrayList<Plan>();
        var due = new ArrayList<UUID>();
        for (var number = 0; number < 8; number++) {
            var plan = inForce(500_000);
            plansInForce.add(plan);
            due.add(noted(plan, 100_000));
        }
        for (var round = 0; round < 5; round++) {
            var number = "RACE-%d-%s".formatted(round, due.getFirst());
            var answers = new ArrayList<Planning>();
            try (var pool = Executors.newFixedThreadPool(8)) {
                var acts = new ArrayList<Callable<Planning>>();
                for (var place = 0; place < 8; place++) {
                    var plan = plansInForce.get(place).heading().id();
                    var cost = due.get(place);
                    acts.add(() -> costs.pay(plan, cost, paper(number), people.worker));
                }
                for (var answer : pool.invokeAll(acts)) {
                    answers.add(answer.get());
                }
            }
            assertThat(answers.stream().filter(Planning.Done.class::isInstance)).hasSize(1);
            assertThat(answers.stream().filter(Planning.ProofAlreadyUsed.class::isInstance))
                    .hasSize(7);
            for (var place = 0; place < 8; place++) {
                if (answers.get(place) instanceof Planning.Done) {
                    due.set(place, noted(plansInForce.get(place), 1));
                }
            }
        }
    }

    private Plan found(UUID plan) {
        return plans.find(plan, people.worker).orElseThrow();
    }

    private Plan inForce(long amount) {
        var plan = people.written(people.assessed(), amount);
        divide(plan, amount);
        people.putInForce(plan.heading().id());
        return found(plan.heading().id());
    }

    private Planning divide(Plan plan, long amount) {
        return costs.add(
                plan.heading().id(),
                new CostLine.Wish(plan.goals().getFirst().id(), "Scissors and a chair", amount, Plan.Owner.PERSON),
                people.worker);
    }

    private UUID noted(Plan plan, long amount) {
        var line = costs.of(plan).lines().getFirst();
        assertThat(costs.note(plan.heading().id(), line.id(), amount, people.worker))
                .isInstanceOf(Planning.Done.class);
        return costs.of(plan).costs().getLast().facts().id();
    }

    private Proof.Paper paper(String number) {
        return new Proof.Paper(Proof.Kind.RECEIPT, number, "Zagros tools", people.today(), Optional.empty());
    }

    private List<String> happened(Plan plan) {
        return jdbc.sql("select kind from plans.happening where case_id = :file")
                .param("file", plan.heading().file().value())
                .query((row, number) -> row.getString("kind"))
                .list();
    }
}
