package iq.masar.loans.model;

import iq.masar.loans.LoanReply;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The money of one loan: what was agreed and what stands on its accounts. Payments cover the oldest instalment first
 * (RET-56); nothing here remembers a posting, so the same postings in order always give the same account.
 */
public record LoanAccount(Schedule schedule, Balances balances) {
    public static LoanAccount opened(Schedule schedule) {
        return new LoanAccount(schedule, Balances.NONE);
    }

    public LoanAccount after(Posting posting) {
        return new LoanAccount(schedule, balances.after(posting));
    }

    /** What is still owed, whole dinars. */
    public long outstanding() {
        return balances.receivable();
    }

    public Posting disburse(UUID id, LocalDate day, String contract) {
        var principal = schedule.sum();
        return Posting.of(
                id,
                Posting.Kind.DISBURSED,
                day,
                contract,
                new Entry(Account.RECEIVABLE, principal),
                new Entry(Account.FUND, -principal));
    }

    /** A payment of {@code amount} above zero: what is owed first, the rest is kept for the borrower. Refuses: loan settled. */
    public Posted pay(UUID id, long amount, LocalDate day, String receipt) {
        var owed = Math.min(positive(amount), outstanding());
        if (owed <= 0) {
            return new Refused(new LoanReply.LoanSettled());
        }
        var entries =
                new ArrayList<Entry>(List.of(new Entry(Account.CASH, amount), new Entry(Account.RECEIVABLE, -owed)));
        if (amount > owed) {
            entries.add(new Entry(Account.SUSPENSE, owed - amount));
        }
        return new Written(new Posting(id, Posting.Kind.PAID, day, receipt, entries, Optional.empty()));
    }

    /** What the committee gives up, above zero. Refuses: more than is owed. */
    public Posted waive(UUID id, long amount, LocalDate day, String decision) {
        return positive(amount) > outstanding()
                ? new Refused(new LoanReply.MoreThanOwed(outstanding()))
                : new Written(Posting.of(
                        id,
                        Posting.Kind.WAIVED,
                        day,
                        decision,
                        new Entry(Account.WRITE_OFF, amount),
                        new Entry(Account.RECEIVABLE, -amount)));
    }

    /** Gives back what was paid without being owed, above zero. Refuses: more than is kept. */
    public Posted refund(UUID id, long amount, LocalDate day, String receipt) {
        var kept = -balances.suspense();
        return positive(amount) > kept
                ? new Refused(new LoanReply.MoreThanOwed(kept))
                : new Written(Posting.of(
                        id,
                        Posting.Kind.REFUNDED,
                        day,
                        receipt,
                        new Entry(Account.SUSPENSE, amount),
                        new Entry(Account.CASH, -amount)));
    }

    /**
     * Takes a posting back by its negation. Refuses: what is itself a reversal or the loan's payment out; a payment whose
     * excess was given back meanwhile. That it was not reversed before is the book's to know.
     */
    public Posted reverse(Posting posting, UUID id, LocalDate day, String reason) {
        var again = posting.kind() == Posting.Kind.REVERSED || posting.kind() == Posting.Kind.DISBURSED;
        var negated = posting.negated(id, day, reason);
        return again || balances.after(negated).suspense() > 0
                ? new Refused(new LoanReply.NotReversible())
                : new Written(negated);
    }

    /** Unpaid instalments put behind the last. Refuses: one that is paid in part or whole, or none at all. */
    public Rescheduling reschedule(Set<Integer> numbers) {
        var open = coverage().stream()
                .filter(one -> one.paid() == 0)
                .map(one -> one.instalment().number())
                .toList();
        return numbers.isEmpty() || !open.containsAll(numbers)
                ? new Refused(new LoanReply.NotMovable())
                : new Rescheduled(new LoanAccount(schedule.toTheEnd(numbers), balances));
    }

    /** Each instalment with what is covered of it, oldest first. */
    public List<Covered> coverage() {
        var left = schedule.sum() - outstanding();
        var covered = new ArrayList<Covered>(schedule.instalments().size());
        for (var instalment : schedule.instalments()) {
            var paid = Math.max(0, Math.min(left, instalment.amount()));
            left -= paid;
            covered.add(new Covered(instalment, paid));
        }
        return covered;
    }

    /** Whole days since the oldest instalment not fully covered was due; 0 when none is late. */
    public long daysLate(LocalDate today) {
        var left = schedule.sum() - outstanding();
        for (var instalment : schedule.instalments()) {
            left -= instalment.amount();
            if (left < 0) {
                return Math.max(0, ChronoUnit.DAYS.between(instalment.due(), today));
            }
        }
        return 0;
    }

    /** What was due before {@code today} and is not covered, whole dinars. */
    public long arrears(LocalDate today) {
        return coverage().stream()
                .filter(one -> one.instalment().due().isBefore(today))
                .mapToLong(Covered::open)
                .sum();
    }

    public Health health(LocalDate today) {
        return Health.of(outstanding(), daysLate(today));
    }

    /** The last day of the oldest instalment not fully covered; empty when all are. */
    public Optional<LocalDate> oldestDue() {
        return coverage().stream()
                .filter(one -> one.open() > 0)
                .map(one -> one.instalment().due())
                .findFirst();
    }

    private static long positive(long amount) {
        if (amount <= 0) {
            throw new IllegalArgumentException("an amount of " + amount);
        }
        return amount;
    }

    /** An instalment and what is paid of it, whole dinars. */
    public record Covered(Instalment instalment, long paid) {
        public long open() {
            return instalment.amount() - paid;
        }
    }

    /** A posting to write, or why there is none. */
    public sealed interface Posted {}

    public record Written(Posting posting) implements Posted {}

    /** A new schedule, or why there is none. */
    public sealed interface Rescheduling {}

    public record Rescheduled(LoanAccount account) implements Rescheduling {}

    public record Refused(LoanReply why) implements Posted, Rescheduling {}
}
