package iq.masar.loans.model;

import iq.masar.kernel.Label;
import iq.masar.loans.LoanReply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is lent, and to whom: one version of a product, never changed once loaded (RET-52). Amounts are whole dinars, interest
 * is zero.
 *
 * @param code with its version, such as {@code L2022}
 * @param months instalments, a month apart
 * @param grace whole months before the first
 * @param unit an instalment is a multiple of this
 * @param guarantor whether a guarantor must be a civil servant, any person, or nobody
 * @param groups borrowers it is kept for, by code; empty for all
 * @param quota places a governorate has in the window; empty without a limit
 * @param ceilingVerified whether the ceiling was compared with its source; the other terms carry {@code verified}
 */
public record Product(
        String code,
        Label name,
        LocalDate from,
        Optional<LocalDate> until,
        long floor,
        long ceiling,
        int months,
        int grace,
        long unit,
        Guarantee guarantor,
        List<String> groups,
        Optional<Integer> quota,
        String source,
        boolean verified,
        boolean ceilingVerified) {

    /** Who must stand behind the borrower. */
    public enum Guarantee {
        CIVIL_SERVANT,
        ANYBODY,
        NOBODY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Guarantee of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public Product {
        groups = List.copyOf(groups);
        if (months < 1 || floor < months || ceiling < floor || unit < 1 || grace < 0) {
            throw new IllegalArgumentException("terms of " + code);
        }
    }

    /** Whether it takes applications on that day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    /** Nothing where {@code amount} can be asked for on that day; else why not. */
    public Optional<LoanReply> hindrance(long amount, LocalDate day) {
        if (!isOpenOn(day)) {
            return Optional.of(new LoanReply.WindowClosed());
        }
        return amount < floor || amount > ceiling
                ? Optional.of(new LoanReply.AmountOutside(floor, ceiling))
                : Optional.empty();
    }

    /** The rules a borrower does not meet, by code, in the order they are read out; empty for one who may borrow. */
    public List<String> unmet(Borrower borrower) {
        var unmet = new ArrayList<String>();
        if (!borrower.returned()) {
            unmet.add("returned");
        }
        if (!borrower.adult()) {
            unmet.add("adult");
        }
        if (!borrower.registered()) {
            unmet.add("registered");
        }
        if (!groups.isEmpty() && borrower.groups().stream().noneMatch(groups::contains)) {
            unmet.add("group");
        }
        return unmet;
    }

    /** Instalments of a loan paid out on {@code day}. */
    public Schedule schedule(long principal, LocalDate day) {
        return Schedule.of(principal, months, unit, day.plusMonths(grace + 1L));
    }

    /**
     * What the rules ask of a borrower, and nothing else about him (RET-59).
     *
     * @param registered holds the job-seeker's card the path asks for
     */
    public record Borrower(boolean returned, boolean adult, boolean registered, List<String> groups) {}
}
