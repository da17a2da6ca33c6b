package iq.masar.roadmap.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day, a month or a year, never finer than its source.
 *
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when only the month is known
 */
public record PartialDate(int year, int month, int day) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

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
        return holds(year, month, day) ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
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
