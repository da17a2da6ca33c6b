package iq.masar.mrz;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date of a zone: two digits of the year, month and day, each {@link #UNKNOWN} where the zone has fillers.
 *
 * @param year 0 to 99
 * @param month 1 to 12
 * @param day 1 to 31
 */
public record MrzDate(int year, int month, int day) {
    /** A part the zone leaves open. */
    public static final int UNKNOWN = -1;

    private static final int CENTURY = 100;
    private static final int EXPIRY_REACH = 30;

    /** The six characters of a wholly unknown date, read. */
    public static final MrzDate NOTHING_KNOWN = new MrzDate(UNKNOWN, UNKNOWN, UNKNOWN);

    /** The date in two digits a part. */
    public static MrzDate of(LocalDate date) {
        return new MrzDate(date.getYear() % CENTURY, date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads six characters, {@code YYMMDD} with pairs of fillers for unknown parts. Empty when no calendar has such a
     * date; 29 February needs a year divisible by four.
     */
    public static Optional<MrzDate> read(String six) {
        if (six.length() != 6) {
            return Optional.empty();
        }
        int year = pair(six, 0);
        int month = pair(six, 2);
        int day = pair(six, 4);
        if (year < UNKNOWN || month < UNKNOWN || day < UNKNOWN || month == 0 || month > 12 || day == 0) {
            return Optional.empty();
        }
        var leap = year == UNKNOWN || year % 4 == 0;
        var longest =
                month == UNKNOWN ? 31 : YearMonth.of(leap ? 2000 : 2001, month).lengthOfMonth();
        return day > longest ? Optional.empty() : Optional.of(new MrzDate(year, month, day));
    }

    private static int pair(String six, int at) {
        char tens = six.charAt(at);
        char ones = six.charAt(at + 1);
        if (tens == '<' && ones == '<') {
            return UNKNOWN;
        }
        return tens < '0' || tens > '9' || ones < '0' || ones > '9' ? -2 : (tens - '0') * 10 + ones - '0';
    }

    /** True when year, month and day are there. */
    public boolean isWhole() {
        return year != UNKNOWN && month != UNKNOWN && day != UNKNOWN;
    }

    /** Masar's policy for births: the latest century in which the date is not after {@code today}. */
    public Optional<LocalDate> bornBy(LocalDate today) {
        for (var century = today.getYear() / CENTURY; century >= today.getYear() / CENTURY - 2; century--) {
            var date = in(century);
            if (date.isPresent() && !date.get().isAfter(today)) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** Masar's policy for expiry: the century that lies within thirty years of {@code today}, if one does. */
    public Optional<LocalDate> expiringNear(LocalDate today) {
        for (var century = today.getYear() / CENTURY - 1; century <= today.getYear() / CENTURY + 1; century++) {
            var date = in(century);
            if (date.isPresent()
                    && !date.get().isBefore(today.minusYears(EXPIRY_REACH))
                    && !date.get().isAfter(today.plusYears(EXPIRY_REACH))) {
                return date;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> in(int century) {
        if (!isWhole()) {
            return Optional.empty();
        }
        var full = YearMonth.of(century * CENTURY + year, month);
        return full.isValidDay(day) ? Optional.of(full.atDay(day)) : Optional.empty();
    }

    /** The six characters of the zone. */
    public String written() {
        return two(year) + two(month) + two(day);
    }

    private static String two(int part) {
        return part == UNKNOWN ? "<<" : (part < 10 ? "0" : "") + part;
    }
}
