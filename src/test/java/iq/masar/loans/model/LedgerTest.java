package iq.masar.loans.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import iq.masar.loans.LoanReply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** RET-54 to RET-58: instalments, postings, arrears; money is never made and never lost. */
class LedgerTest {
    private static final LocalDate PAID_OUT = LocalDate.of(2026, 1, 15);
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 15);
    private long ids;

    private UUID id() {
        return new UUID(7, ++ids);
    }

    /** Its own figures: 59 × 116,500 + 126,500 (returns.md, vector of the ledger). */
    @Test
    void sevenMillionOverFiveYears() {
        var schedule = Schedule.of(7_000_000, 60, 250, FIRST);

        assertThat(schedule.instalments()).hasSize(60);
        assertThat(schedule.instalments().subList(0, 59))
                .allSatisfy(one -> assertThat(one.amount()).isEqualTo(116_500));
        assertThat(schedule.instalments().getLast().amount()).isEqualTo(126_500);
        assertThat(schedule.last()).isEqualTo(LocalDate.of(2031, 1, 15));
    }

    /** For every amount, term and unit the instalments sum to the principal, the remainder lying on the last. */
    @Test
    void instalmentsSumToThePrincipal() {
        var random = new Random(54);
        for (int i = 0; i < 20_000; i++) {
            var months = 1 + random.nextInt(84);
            var principal = months + random.nextLong(20_000_000);
            var schedule = Schedule.of(principal, months, 1 + random.nextInt(1_000), FIRST);
            assertThat(schedule.sum()).as(principal + " over " + months).isEqualTo(principal);
            assertThat(schedule.instalments()).allMatch(one -> one.amount() > 0);
            assertThat(schedule.instalments().getLast().number()).isEqualTo(months);
        }
    }

    @Test
    void whatDoesNotSumToZeroIsNoPosting() {
        assertThatThrownBy(() -> new Posting(
                        id(),
                        Posting.Kind.PAID,
                        FIRST,
                        "R1",
                        List.of(new Entry(Account.CASH, 100), new Entry(Account.RECEIVABLE, -99)),
                        Optional.empty()))
                .isInstanceOf(Posting.Unbalanced.class)
                .hasMessage("off by 1");
    }

    @Test
    void aPaymentCoversTheOldestFirstAndTheRestIsKeptForTheBorrower() {
        var account = running(1_000, 4);

        account = account.after(written(account.pay(id(), 300, FIRST, "R1")));
        assertThat(account.coverage()).extracting(LoanAccount.Covered::paid).containsExactly(250L, 50L, 0L, 0L);

        account = account.after(written(account.pay(id(), 900, FIRST, "R2")));
        assertThat(account.outstanding()).isZero();
        assertThat(account.balances().suspense()).isEqualTo(-200);
        assertThat(account.pay(id(), 1, FIRST, "R3")).isEqualTo(new LoanAccount.Refused(new LoanReply.LoanSettled()));
        assertThat(account.refund(id(), 201, FIRST, "R4"))
                .isEqualTo(new LoanAccount.Refused(new LoanReply.MoreThanOwed(200)));
    }

    @Test
    void aDayLateIsArrearsAndNinetyAreDefault() {
        var account = running(1_000, 4);

        assertThat(account.health(FIRST)).isEqualTo(Health.REPAYING);
        assertThat(account.health(FIRST.plusDays(1))).isEqualTo(Health.ARREARS);
        assertThat(account.arrears(FIRST.plusDays(1))).isEqualTo(250);
        assertThat(account.health(FIRST.plusDays(89))).isEqualTo(Health.ARREARS);
        assertThat(account.health(FIRST.plusDays(90))).isEqualTo(Health.DEFAULT);
    }

    /** A negative waiver or refund would make money. */
    @Test
    void nothingAndLessAreNoAmounts() {
        var account = running(1_000, 4);
        assertThatThrownBy(() -> account.waive(id(), -5, FIRST, "D1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> account.refund(id(), -5, FIRST, "B1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> account.pay(id(), 0, FIRST, "R1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Posting(id(), Posting.Kind.PAID, FIRST, "R1", List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Dilshad's two late instalments go to the end: the sum is the same and nobody is late any more (RET-57). */
    @Test
    void twoLateInstalmentsGoToTheEnd() {
        var account = running(7_000_000, 60);
        for (int i = 0; i < 5; i++) {
            account = account.after(written(account.pay(id(), 116_500, FIRST.plusMonths(i), "R" + i)));
        }
        var late = LocalDate.of(2026, 8, 20);
        assertThat(account.health(late)).isEqualTo(Health.ARREARS);
        assertThat(account.reschedule(Set.of(5, 6))).isInstanceOf(LoanAccount.Refused.class);

        var moved = ((LoanAccount.Rescheduled) account.reschedule(Set.of(6, 7))).account();

        assertThat(moved.schedule().sum()).isEqualTo(7_000_000);
        assertThat(moved.health(late)).isEqualTo(Health.REPAYING);
        assertThat(moved.schedule().instalments().subList(58, 60))
                .containsExactly(
                        new Instalment(6, LocalDate.of(2031, 2, 15), 116_500),
                        new Instalment(7, LocalDate.of(2031, 3, 15), 116_500));
    }

    @Test
    void aReversedPaymentIsOwedAgainAndItsReversalStays() {
        var account = running(1_000, 4);
        var payment = written(account.pay(id(), 250, FIRST, "R1"));
        account = account.after(payment);
        var back = written(account.reverse(payment, id(), FIRST, "bounced"));
        account = account.after(back);

        assertThat(account.outstanding()).isEqualTo(1_000);
        assertThat(back.reverses()).contains(payment.id());
        assertThat(account.reverse(back, id(), FIRST, "again"))
                .isEqualTo(new LoanAccount.Refused(new LoanReply.NotReversible()));
    }

    /** A payment whose excess was given back cannot be taken back whole. */
    @Test
    void whatWasGivenBackIsNotTakenBackTwice() {
        var account = running(1_000, 4);
        var payment = written(account.pay(id(), 1_200, FIRST, "R1"));
        account = account.after(payment);
        account = account.after(written(account.refund(id(), 200, FIRST, "R2")));

        assertThat(account.reverse(payment, id(), FIRST, "bounced"))
                .isEqualTo(new LoanAccount.Refused(new LoanReply.NotReversible()));
    }

    @Test
    void thePortfolioAtRiskIsWhatIsOwedOnLoansThirtyDaysLate() {
        var paying = running(1_000, 4);
        paying = paying.after(written(paying.pay(id(), 500, FIRST, "R1")));
        var late = running(3_000, 4);
        var today = FIRST.plusDays(31);

        assertThat(Portfolio.of(Stream.of(paying, late), today)).isEqualTo(new Portfolio(2, 3_500, 1, 3_000));
        assertThat(Portfolio.of(Stream.of(late), FIRST.plusDays(30)).atRisk()).isZero();
        assertThat(new Portfolio(0, 0, 0, 0).par30()).isEmpty();
    }

    /** A million acts over fifty thousand loans: every posting sums to zero, and the balances are what counting again gives. */
    @Test
    void aMillionActsOverFiftyThousandLoans() {
        var random = new Random(55);
        var accounts = new LoanAccount[50_000];
        var books = new ArrayList<List<Posting>>(accounts.length);
        for (int i = 0; i < accounts.length; i++) {
            accounts[i] = running((5 + random.nextInt(6)) * 1_000_000L, 60);
            books.add(new ArrayList<>(List.of(paidOut(accounts[i]))));
        }
        var written = accounts.length;
        for (int act = 0; act < 1_000_000; act++) {
            var i = random.nextInt(accounts.length);
            var book = books.get(i);
            var account = accounts[i];
            var amount = 1 + random.nextLong(700_000);
            var day = PAID_OUT.plusDays(random.nextInt(2_000));
            var posted = switch (random.nextInt(12)) {
                case 0 -> account.waive(id(), amount, day, "D");
                case 1 -> account.refund(id(), amount, day, "B");
                case 2, 3 -> reversal(account, book, random, day);
                default -> account.pay(id(), amount, day, "R" + act);
            };
            if (posted instanceof LoanAccount.Written(Posting posting)) {
                book.add(posting);
                accounts[i] = account.after(posting);
                written++;
                assertThat(posting.entries().stream().mapToLong(Entry::amount).sum())
                        .isZero();
            }
        }
        assertThat(written).isGreaterThan(700_000);
        for (int i = 0; i < accounts.length; i++) {
            var again = books.get(i).stream().reduce(Balances.NONE, Balances::after, (a, b) -> b);
            var account = accounts[i];
            assertThat(account.balances()).isEqualTo(again);
            assertThat(again.sum()).isZero();
            assertThat(again.receivable()).isBetween(0L, account.schedule().sum());
            assertThat(again.suspense()).isNotPositive();
            assertThat(account.coverage().stream()
                            .mapToLong(LoanAccount.Covered::open)
                            .sum())
                    .isEqualTo(account.outstanding());
        }
    }

    private LoanAccount.Posted reversal(LoanAccount account, List<Posting> book, Random random, LocalDate day) {
        var posting = book.get(random.nextInt(book.size()));
        return book.stream()
                        .anyMatch(one ->
                                one.reverses().filter(posting.id()::equals).isPresent())
                ? new LoanAccount.Refused(new LoanReply.NotReversible())
                : account.reverse(posting, id(), day, "again");
    }

    private LoanAccount running(long principal, int months) {
        var opened = LoanAccount.opened(Schedule.of(principal, months, 250, FIRST));
        return opened.after(opened.disburse(id(), PAID_OUT, "C1"));
    }

    private Posting paidOut(LoanAccount account) {
        return new LoanAccount(account.schedule(), Balances.NONE).disburse(id(), PAID_OUT, "C1");
    }

    private static Posting written(LoanAccount.Posted posted) {
        return ((LoanAccount.Written) posted).posting();
    }

    @Test
    void movingInstalmentsNeverChangesTheSum() {
        var random = new Random(57);
        for (int i = 0; i < 2_000; i++) {
            var account = running(1_000_000 + random.nextInt(9_000_000), 12 + random.nextInt(49));
            var paid = random.nextInt(6);
            account = account.after(written(account.pay(id(), 1 + random.nextInt(500_000), FIRST, "R" + paid)));
            var open = account.coverage().stream()
                    .filter(one -> one.paid() == 0)
                    .map(one -> one.instalment().number())
                    .toList();
            var some = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(any -> open.get(random.nextInt(open.size())))
                    .collect(java.util.stream.Collectors.toSet());
            var moved = ((LoanAccount.Rescheduled) account.reschedule(some)).account();
            assertThat(moved.schedule().sum()).isEqualTo(account.schedule().sum());
            assertThat(moved.outstanding()).isEqualTo(account.outstanding());
            assertThat(moved.schedule().instalments())
                    .hasSameSizeAs(account.schedule().instalments());
        }
    }
}
