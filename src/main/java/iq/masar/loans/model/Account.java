package iq.masar.loans.model;

import java.util.Locale;

/** The five accounts of the ledger; all amounts are whole dinars, a debit above zero and a credit below. */
public enum Account {
    /** Where lent money comes from. */
    FUND,
    /** What borrowers owe. */
    RECEIVABLE,
    /** What was paid in. */
    CASH,
    /** What was paid in without being owed; it is the borrower's. */
    SUSPENSE,
    /** What a committee gave up. */
    WRITE_OFF;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Account of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
