package iq.masar.plans;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.plans.Plan.Agreement;
import iq.masar.plans.Plan.Approval;
import iq.masar.plans.Plan.Mode;
import iq.masar.plans.model.PlanSteps;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** REF-28: the person agrees, somebody other than the author approves; both, in either order, and nothing less. */
class PlanStepsTest {
    private static final Instant NOW = Instant.parse("2026-08-20T08:40:00Z");
    private static final AccountId SHILAN = new AccountId(new UUID(1, 1));
    private static final AccountId HAIDAR = new AccountId(new UUID(1, 2));
    private static final Agreement RANA_SIGNS = new Agreement(Mode.SIGNATURE, "ar", Optional.empty(), NOW, SHILAN);
    private static final Approval HAIDAR_APPROVES = new Approval(HAIDAR, NOW);

    @Test
    void shilanMayNotApproveHerOwnPlan() {
        var submitted = done(PlanSteps.submit(draft(), NOW));
        assertThat(PlanSteps.approve(submitted, new Approval(SHILAN, NOW))).isEqualTo(new Planning.SelfApproval());
        assertThat(PlanSteps.giveBack(submitted, new Plan.Return(SHILAN, NOW))).isEqualTo(new Planning.SelfApproval());
    }

    @Test
    void agreedThenApprovedIsInForce() {
        var agreed = done(PlanSteps.agree(done(PlanSteps.submit(draft(), NOW)), RANA_SIGNS));
        assertThat(agreed).isInstanceOf(Plan.Submitted.class);
        assertThat(done(PlanSteps.approve(agreed, HAIDAR_APPROVES))).isInstanceOf(Plan.Approved.class);
    }

    @Test
    void approvedThenAgreedIsInForceToo() {
        var approved = done(PlanSteps.approve(done(PlanSteps.submit(draft(), NOW)), HAIDAR_APPROVES));
        assertThat(approved).isInstanceOf(Plan.AwaitingAgreement.class);
        assertThat(done(PlanSteps.agree(approved, RANA_SIGNS))).isInstanceOf(Plan.Approved.class);
    }

    @Test
    void aPlanWithoutGoalsIsNotSubmittedAndNotAgreed() {
        var empty = new Plan.Draft(heading(), List.of(), Optional.empty());
        assertThat(PlanSteps.submit(empty, NOW)).isEqualTo(new Planning.NoGoals());
        assertThat(PlanSteps.agree(empty, RANA_SIGNS)).isEqualTo(new Planning.NoGoals());
    }

    @Test
    void aSpokenYesAndAThumbNeedAWitness() {
        for (var mode : List.of(Mode.VERBAL, Mode.THUMB)) {
            var alone = new Agreement(mode, "ckb", Optional.empty(), NOW, SHILAN);
            assertThat(PlanSteps.agree(draft(), alone)).isEqualTo(new Planning.WitnessMissing());
            var heard = new Agreement(mode, "ckb", Optional.of("Yusuf"), NOW, SHILAN);
            assertThat(PlanSteps.agree(draft(), heard)).isInstanceOf(Planning.Done.class);
        }
    }

    @Test
    void whatComesBackMayBeWrittenOnAndItsAgreementLapsed() {
        var agreed = done(PlanSteps.agree(done(PlanSteps.submit(draft(), NOW)), RANA_SIGNS));
        var back = done(PlanSteps.giveBack(agreed, new Plan.Return(HAIDAR, NOW)));
        assertThat(back.isOpen()).isTrue();
        assertThat(back.agreement()).isEmpty();
        assertThat(done(PlanSteps.submit(back, NOW)).agreement()).isEmpty();
    }

    @Test
    void nothingElseIsPossible() {
        var submitted = done(PlanSteps.submit(draft(), NOW));
        var awaiting = done(PlanSteps.approve(submitted, HAIDAR_APPROVES));
        var inForce = done(PlanSteps.agree(awaiting, RANA_SIGNS));
        var old = PlanSteps.supersede(inForce);
        assertThat(PlanSteps.approve(draft(), HAIDAR_APPROVES)).isEqualTo(new Planning.NotNow("draft"));
        assertThat(PlanSteps.submit(submitted, NOW)).isEqualTo(new Planning.NotNow("submitted"));
        assertThat(PlanSteps.approve(awaiting, HAIDAR_APPROVES)).isEqualTo(new Planning.NotNow("awaiting_agreement"));
        assertThat(PlanSteps.giveBack(awaiting, new Plan.Return(HAIDAR, NOW)))
                .isEqualTo(new Planning.NotNow("awaiting_agreement"));
        assertThat(PlanSteps.agree(inForce, RANA_SIGNS)).isEqualTo(new Planning.NotNow("approved"));
        assertThat(PlanSteps.submit(old, NOW)).isEqualTo(new Planning.NotNow("superseded"));
        assertThat(old.agreement()).contains(RANA_SIGNS);
    }

    private static Plan done(Planning answer) {
        assertThat(answer).isInstanceOf(Planning.Done.class);
        return ((Planning.Done) answer).plan();
    }

    private static Plan draft() {
        var goal = new Plan.Goal(
                new UUID(3, 1),
                1,
                Optional.empty(),
                new FamilyCode("housing"),
                Plan.Dimension.SOCIAL,
                Plan.Level.INDIVIDUAL,
                2_500_000,
                Plan.Owner.PROVIDER,
                LocalDate.of(2026, 10, 1),
                Plan.Outcome.OPEN,
                new UUID(3, 2));
        return new Plan.Draft(heading(), List.of(goal), Optional.empty());
    }

    private static Plan.Heading heading() {
        return new Plan.Heading(new UUID(2, 1), new CaseId(new UUID(2, 2)), 1, SHILAN, NOW);
    }
}
