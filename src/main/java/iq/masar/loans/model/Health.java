package iq.masar.loans.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** How a loan that was paid out is being paid back, from its money and the day alone. */
public enum Health {
    REPAYING,
    /** A day late or more. */
    ARREARS,
    /** {@value #DEFAULT_DAYS} days late or more; the figure is not confirmed. */
    DEFAULT,
    /** Nothing is owed. */
    SETTLED;

    public static final int DEFAULT_DAYS = 90;

    /** Late enough to count into the portfolio at risk (PAR30): more than this many days. */
    public static final int RISK_DAYS = 30;

    /** From what is owed and the last day of the oldest instalment not covered. */
    public static Health of(long outstanding, Optional<LocalDate> oldestDue, LocalDate today) {
        return of(outstanding, daysLate(oldestDue, today));
    }

    /** Whole days since then; 0 when none is late. */
    public static long daysLate(Optional<LocalDate> oldestDue, LocalDate today) {
        return oldestDue
                .map(due -> Math.max(0, ChronoUnit.DAYS.between(due, today)))
                .orElse(0L);
    }

    static Health of(long outstanding, long daysLate) {
        if (outstanding == 0) {
            return SETTLED;
        }
        if (daysLate >= DEFAULT_DAYS) {
            return DEFAULT;
        }
        return daysLate > 0 ? ARREARS : REPAYING;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
