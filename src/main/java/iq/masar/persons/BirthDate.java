package iq.masar.persons;

import iq.masar.kernel.Digits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;

/** A date of birth with whatever is known of it (REF-12). */
public record BirthDate(LocalDate from, Precision precision) {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.\\-](\\d{4})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern ABOUT =
            Pattern.compile("(?:~|≈|نحو|حوالي|تقريبا|تقريباً|نزیکەی|دەوروبەری|about|circa|c\\.)\\s*(\\d{4})");

    /** How much of the date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        ESTIMATE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What reading a typed date comes to. */
    public sealed interface Reading {
        record Known(BirthDate date) implements Reading {}

        /** No calendar has that day; the month's last day is named. */
        record NoSuchDay(int month, int last) implements Reading {}

        record Future() implements Reading {}

        record TooLongAgo() implements Reading {}

        record Unreadable() implements Reading {}
    }

    /** Reads a day, month, year or "about" year in any of the three digit sets. */
    public static Reading read(String typed, LocalDate today) {
        var text = Digits.western(typed).strip().toLowerCase(Locale.ROOT);
        var day = DAY.matcher(text);
        if (day.matches()) {
            return day(number(day.group(3)), number(day.group(2)), number(day.group(1)), today);
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)), today);
        }
        var month = MONTH.matcher(text);
        if (month.matches()) {
            return month(number(month.group(2)), number(month.group(1)), today);
        }
        var isoMonth = ISO_MONTH.matcher(text);
        if (isoMonth.matches()) {
            return month(number(isoMonth.group(1)), number(isoMonth.group(2)), today);
        }
        var about = ABOUT.matcher(text);
        if (about.matches()) {
            return checked(LocalDate.of(number(about.group(1)), 1, 1), Precision.ESTIMATE, today);
        }
        return YEAR.matcher(text).matches()
                ? checked(LocalDate.of(number(text), 1, 1), Precision.YEAR, today)
                : new Reading.Unreadable();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Reading day(int year, int month, int day, LocalDate today) {
        if (month < 1 || month > 12 || year < 1) {
            return new Reading.Unreadable();
        }
        try {
            return checked(LocalDate.of(year, month, day), Precision.DAY, today);
        } catch (DateTimeException noSuchDay) {
            return new Reading.NoSuchDay(month, YearMonth.of(year, month).lengthOfMonth());
        }
    }

    private static Reading month(int year, int month, LocalDate today) {
        return month < 1 || month > 12 || year < 1
                ? new Reading.Unreadable()
                : checked(LocalDate.of(year, month, 1), Precision.MONTH, today);
    }

    private static Reading checked(LocalDate date, Precision precision, LocalDate today) {
        if (date.isAfter(today)) {
            return new Reading.Future();
        }
        return date.getYear() < today.getYear() - 130
                ? new Reading.TooLongAgo()
                : new Reading.Known(new BirthDate(date, precision));
    }

    /** First year of the five-year band, all that ever leaves the vault. */
    public int band() {
        return Math.floorDiv(from.getYear(), 5) * 5;
    }

    /** Under eighteen on that day; an estimate counts in the child's favour. */
    public boolean isMinorOn(LocalDate day) {
        var latest = switch (precision) {
            case DAY -> from;
            case MONTH -> from.plusMonths(1).minusDays(1);
            case YEAR -> from.plusYears(1).minusDays(1);
            case ESTIMATE -> from.plusYears(2);
        };
        return latest.plusYears(18).isAfter(day);
    }

    /** The text kept sealed, as it is shown again: {@code 07/09/1990}, {@code 09/1990}, {@code 1990}, {@code ~1990}. */
    public String text() {
        return switch (precision) {
            case DAY -> "%02d/%02d/%04d".formatted(from.getDayOfMonth(), from.getMonthValue(), from.getYear());
            case MONTH -> "%02d/%04d".formatted(from.getMonthValue(), from.getYear());
            case YEAR -> "%04d".formatted(from.getYear());
            case ESTIMATE -> "~%04d".formatted(from.getYear());
        };
    }
}
