package iq.masar.loans.model;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * All loans together on a day: how many run, what is owed, and what is owed on loans with an instalment more than
 * {@value Health#RISK_DAYS} days late (whole dinars).
 */
public record Portfolio(long loans, long outstanding, long late, long atRisk) {
    public static Portfolio of(Stream<LoanAccount> accounts, LocalDate today) {
        return accounts.map(account -> of(account, today)).reduce(new Portfolio(0, 0, 0, 0), Portfolio::with);
    }

    private static Portfolio of(LoanAccount account, LocalDate today) {
        var owed = account.outstanding();
        var days = account.daysLate(today);
        return new Portfolio(owed == 0 ? 0 : 1, owed, owed > 0 && days > 0 ? 1 : 0, days > Health.RISK_DAYS ? owed : 0);
    }

    private Portfolio with(Portfolio other) {
        return new Portfolio(
                loans + other.loans, outstanding + other.outstanding, late + other.late, atRisk + other.atRisk);
    }

    /** PAR30 between 0 and 1; empty when nothing is owed. */
    public OptionalDouble par30() {
        return outstanding == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) atRisk / outstanding);
    }
}
