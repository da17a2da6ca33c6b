package iq.masar.tables;

import iq.masar.kernel.Digits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads days as people and spreadsheets write them: ISO, day before month, or a day's number; in any digits. */
public final class Days {
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("([1-9]\\d{4})(?:\\.0+)?");
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);

    private Days() {}

    /** What a text says of a day. */
    public sealed interface Day {}

    public record Of(LocalDate day) implements Day {}

    /** Nothing was written. */
    public record None() implements Day {}

    /** It looks like a day, and there is none: 31 February. */
    public record Impossible() implements Day {}

    /** It does not look like a day. */
    public record Unclear() implements Day {}

    public static Day read(String text, boolean since1904) {
        var typed = Digits.western(text.strip());
        if (typed.isEmpty()) {
            return new None();
        }
        var iso = ISO.matcher(typed);
        var dayFirst = DAY_FIRST.matcher(typed);
        var number = NUMBER.matcher(typed);
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3));
        }
        if (dayFirst.matches()) {
            return of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        return number.matches()
                ? new Of((since1904 ? SINCE_1904 : SINCE_1900).plusDays(Long.parseLong(number.group(1))))
                : new Unclear();
    }

    private static Day of(String year, String month, String day) {
        try {
            return new Of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return new Impossible();
        }
    }
}
