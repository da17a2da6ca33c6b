package iq.masar.codes;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * A length of time as the deadline table writes it: {@code 2h}, {@code 7d}, {@code 1wd}.
 *
 * @param kind on the working clock a day is a working day and an hour is an hour in which offices are open
 */
public record Limit(int amount, Unit unit, ClockKind kind) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,4})(h|d|wd)");

    /** What is counted; a {@code wd} is a working day whatever the clock. */
    public enum Unit {
        HOURS("h"),
        DAYS("d"),
        WORKING_DAYS("wd");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }

        static Unit of(String sign) {
            return sign.equals("h") ? HOURS : sign.equals("d") ? DAYS : WORKING_DAYS;
        }
    }

    public static Limit of(String text, ClockKind kind) {
        var found = SHAPE.matcher(text);
        if (!found.matches()) {
            throw new NotALimit(text);
        }
        var unit = Unit.of(found.group(2));
        return new Limit(Integer.parseInt(found.group(1)), unit, unit == Unit.WORKING_DAYS ? ClockKind.WORKING : kind);
    }

    /** The length on a wall clock, or on the working clock the number of open hours times that hour's length. */
    Duration length(Duration workingDay) {
        return switch (unit) {
            case HOURS -> Duration.ofHours(amount);
            case DAYS -> kind == ClockKind.WALL ? Duration.ofDays(amount) : workingDay.multipliedBy(amount);
            case WORKING_DAYS -> workingDay.multipliedBy(amount);
        };
    }

    @Override
    public String toString() {
        return amount + unit.sign;
    }

    /** A deadline table holds a length nobody can read: a defect of the table. */
    static final class NotALimit extends RuntimeException {
        NotALimit(String text) {
            super(text);
        }
    }
}
