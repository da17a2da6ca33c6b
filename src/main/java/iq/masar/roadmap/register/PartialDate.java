package iq.masar.roadmap.register;

import iq.masar.kernel.Digits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month or a year, never finer than its source.
 *
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when only the month is known
 */
public record PartialDate(int year, int month, int day) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private static final Pattern TYPED = Pattern.compile("(?:(?:(\\d{1,2})[/.\\-])?(\\d{1,2})[/.\\-])?(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");

    public PartialDate {
        if (!holds(year, month, day)) {
            throw new NotADate(year + "-" + month + "-" + day);
        }
    }

    /** {@code 2021-02-10}, {@code 2021-02} or {@code 2021}; empty for anything else. */
    public static Optional<PartialDate> find(String text) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(parts.group(1));
        var month = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        var day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        var isNought = month == 0 && parts.group(2) != null || day == 0 && parts.group(3) != null;
        return holds(year, month, day) && !isNought ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }

    /** What somebody typed: {@code 10/02/2021}, {@code 02/2021}, {@code 2021} or the same year first, in any digit set. */
    public static Optional<PartialDate> typed(String text) {
        var western = Digits.western(text).replace(" ", "");
        var dayFirst = TYPED.matcher(western);
        var yearFirst = YEAR_FIRST.matcher(western);
        return dayFirst.matches()
                ? find(joined(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)))
                : yearFirst.matches()
                        ? find(joined(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)))
                        : Optional.empty();
    }

    private static String joined(String year, @Nullable String month, @Nullable String day) {
        return year + (month == null ? "" : "-" + two(month)) + (day == null ? "" : "-" + two(day));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /** {@code 10/02/2021}, {@code 02/2021} or {@code 2021}, for a field. */
    public String typed() {
        return (day == 0 ? "" : "%02d/".formatted(day))
                + (month == 0 ? "" : "%02d/".formatted(month))
                + "%04d".formatted(year);
    }

    /** Whether every day it may mean lies before every day the other may mean. */
    public boolean isBefore(PartialDate other) {
        return last().isBefore(other.first());
    }

    /** The first day it may mean. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day it may mean. */
    public LocalDate last() {
        var begins = first();
        return day > 0
                ? begins
                : month > 0
                        ? begins.plusMonths(1).minusDays(1)
                        : begins.plusYears(1).minusDays(1);
    }

    @Override
    public String toString() {
        var text = "%04d".formatted(year);
        return month == 0 ? text : text + "-%02d".formatted(month) + (day == 0 ? "" : "-%02d".formatted(day));
    }

    private static boolean holds(int year, int month, int day) {
        try {
            LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
            return year > 0 && (month > 0 || day == 0);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** Made of numbers no calendar has. */
    public static final class NotADate extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotADate(String text) {
            super(text);
        }
    }
}
