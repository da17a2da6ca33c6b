package iq.masar.loans.model;

import java.util.Locale;

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
