package iq.masar.loans;

import iq.masar.loans.model.Health;
import iq.masar.loans.model.Loan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A loan with what is carried along beside it; codes and numbers only.
 *
 * @param outstanding what is owed, whole dinars
 * @param kept what is kept for the borrower, whole dinars
 * @param oldestDue last day of the oldest instalment not covered
 * @param reopened settled once and owed again by a reversal
 */
public record LoanLine(
        Loan loan,
        Optional<String> course,
        Optional<Instant> guarantorAgreed,
        long outstanding,
        long kept,
        Optional<LocalDate> oldestDue,
        boolean reopened) {
    public UUID id() {
        return loan.facts().id();
    }

    /** Late, in time or settled on that day; empty before anything was paid out. */
    public Optional<Health> health(LocalDate today) {
        return switch (loan) {
            case Loan.Running _ -> Optional.of(Health.of(outstanding, oldestDue, today));
            case Loan.Settled _ -> Optional.of(Health.SETTLED);
            default -> Optional.empty();
        };
    }

    public long daysLate(LocalDate today) {
        return loan instanceof Loan.Running ? Health.daysLate(oldestDue, today) : 0;
    }
}
