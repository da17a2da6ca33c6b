package iq.masar.loans.model;

import static org.assertj.core.api.Assertions.assertThat;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Label;
import iq.masar.kernel.OfficeCode;
import iq.masar.loans.LoanReply;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** RET-52, 53, 57: the path of a loan, and why a step is refused. */
class LoanTest {
    private static final AccountId KARWAN = account(1);
    private static final AccountId OFFICER = account(2);
    private static final AccountId CASHIER = account(3);
    private static final Product L2022 = product(List.of(), Product.Guarantee.CIVIL_SERVANT);

    @Test
    void dilshadsPath() {
        Loan loan = new Loan.Referred(facts());
        loan = ((Loan.Referred) loan).examine(L2022, borrower(), OFFICER);
        loan = moved(((Loan.Eligible) loan).trained("TR-17"));
        loan = moved(((Loan.Trained) loan).planAccepted());
        loan = moved(((Loan.PlanAccepted) loan).guaranteed(L2022, true));
        loan = moved(((Loan.GuarantorAccepted) loan).decide(sitting(3, 0, Sitting.Outcome.APPROVED)));
        loan = moved(((Loan.Approved) loan).contract("K-9", LocalDate.of(2026, 1, 10), OFFICER));
        loan = moved(((Loan.Contracted) loan).disburse(CASHIER));

        assertThat(loan.state()).isEqualTo("running");
        assertThat(loan.isLive()).isTrue();
        assertThat(((Loan.Running) loan).settle().isLive()).isFalse();
    }

    @Test
    void everyRuleNotMetIsNamed() {
        var women = product(List.of("woman_head_of_household"), Product.Guarantee.ANYBODY);
        var borrower = new Product.Borrower(true, false, false, List.of());

        assertThat(new Loan.Referred(facts()).examine(women, borrower, OFFICER))
                .isEqualTo(new Loan.Ineligible(facts(), List.of("adult", "registered", "group"), OFFICER));
    }

    /** RET-52: another officer than the one who said no looks again. */
    @Test
    void whoeverIsNotEligibleMayAppealToAnotherOfficer() {
        var refused = new Loan.Ineligible(facts(), List.of("registered"), OFFICER);
        assertThat(refused.isLive()).isFalse();
        var appealed = refused.appeal();
        assertThat(appealed.isLive()).isTrue();
        assertThat(appealed.examine(L2022, borrower(), OFFICER))
                .isEqualTo(new Loan.Refused(new LoanReply.SelfApproval()));
        assertThat(moved(appealed.examine(L2022, borrower(), CASHIER))).isInstanceOf(Loan.Eligible.class);
    }

    @Test
    void aClientStepsBackUntilTheContract() {
        assertThat(moved(new Loan.Approved(facts()).withdraw())).isInstanceOf(Loan.Withdrawn.class);
        var signed = new Loan.Contracted(facts(), new Loan.Contract("K-9", LocalDate.of(2026, 1, 10), OFFICER));
        assertThat(signed.withdraw()).isEqualTo(new Loan.Refused(new LoanReply.NotNow("contracted")));
    }

    @Test
    void eachStepNamesWhatItLacks() {
        assertThat(new Loan.Eligible(facts()).trained(" ")).isEqualTo(new Loan.Refused(new LoanReply.CourseMissing()));
        assertThat(new Loan.PlanAccepted(facts()).guaranteed(L2022, false))
                .isEqualTo(new Loan.Refused(new LoanReply.GuarantorMissing()));
        var waiting = new Loan.GuarantorAccepted(facts());
        assertThat(waiting.decide(sitting(2, 0, Sitting.Outcome.APPROVED)))
                .isEqualTo(new Loan.Refused(new LoanReply.NoQuorum(2, 3)));
        assertThat(waiting.decide(sitting(4, 1, Sitting.Outcome.APPROVED)))
                .isEqualTo(new Loan.Refused(new LoanReply.ConflictDeclared(1)));
        var signed = new Loan.Contracted(facts(), new Loan.Contract("K-9", LocalDate.of(2026, 1, 10), OFFICER));
        assertThat(signed.disburse(OFFICER)).isEqualTo(new Loan.Refused(new LoanReply.SelfApproval()));
    }

    @Test
    void aRejectionCanBeAppealedAndADeferralDecided() {
        var rejected = (Loan.Rejected)
                moved(new Loan.GuarantorAccepted(facts()).decide(sitting(5, 0, Sitting.Outcome.REJECTED)));
        var again = (Loan.GuarantorAccepted) moved(rejected.appeal());
        var deferred = (Loan.Deferred) moved(again.decide(sitting(5, 0, Sitting.Outcome.DEFERRED)));

        assertThat(moved(deferred.decide(sitting(3, 0, Sitting.Outcome.APPROVED))))
                .isInstanceOf(Loan.Approved.class);
    }

    @Test
    void theProductSaysWhatItLendsAndWhen() {
        var day = LocalDate.of(2026, 1, 1);
        assertThat(L2022.hindrance(7_000_000, day)).isEmpty();
        assertThat(L2022.hindrance(7_000_001, day)).contains(new LoanReply.AmountOutside(1_000_000, 7_000_000));
        assertThat(L2022.hindrance(999_999, day)).contains(new LoanReply.AmountOutside(1_000_000, 7_000_000));
        assertThat(L2022.hindrance(7_000_000, LocalDate.of(2021, 12, 31))).contains(new LoanReply.WindowClosed());
    }

    private static Product product(List<String> groups, Product.Guarantee guarantee) {
        return new Product(
                "L2022",
                new Label("قرض", "قەرز", "Loan"),
                LocalDate.of(2022, 1, 1),
                Optional.empty(),
                1_000_000,
                7_000_000,
                60,
                0,
                250,
                guarantee,
                groups,
                Optional.empty(),
                "VNR 2022",
                false,
                true);
    }

    private static Product.Borrower borrower() {
        return new Product.Borrower(true, true, true, List.of());
    }

    private static Sitting sitting(int sat, int kin, Sitting.Outcome outcome) {
        return new Sitting("12/2026", 5, sat, kin, outcome);
    }

    private static Loan.Facts facts() {
        return new Loan.Facts(
                new UUID(1, 1),
                "AR-L26-000001",
                new CaseId(new UUID(1, 2)),
                "AR-26-000001",
                new UUID(1, 3),
                new GovernorateCode("AR"),
                new OfficeCode("MOLSA-LOANS-AR"),
                "L2022",
                7_000_000,
                KARWAN,
                Instant.parse("2026-01-01T08:00:00Z"));
    }

    private static AccountId account(int n) {
        return new AccountId(new UUID(9, n));
    }

    private static Loan moved(Loan.Step step) {
        return ((Loan.Moved) step).to();
    }
}
