package iq.masar.codes;

import iq.masar.kernel.Baghdad;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;

/**
 * Counts time as Iraqi offices do: Friday and Saturday closed, each region's holidays closed, open for the same hours on every
 * other day. Pure: it remembers nothing, so a restart changes no deadline. Iraq keeps one clock all year.
 *
 * @param holidays the closed days of each region, weekends left out or not
 */
public record WorkingCalendar(Map<Region, Set<LocalDate>> holidays, LocalTime opens, LocalTime closes) {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    public WorkingCalendar {
        holidays = Map.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate day, Region region) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && !holidays.getOrDefault(region, Set.of()).contains(day);
    }

    /** When a limit that began at {@code from} is used up. */
    public Instant due(Instant from, Limit limit, Region region) {
        return at(from, limit, region, 1);
    }

    /** When the given share of a limit is used up: 0.75, 1, 1.5 and 2 are the ladder's steps (REF-36). */
    public Instant at(Instant from, Limit limit, Region region, double share) {
        var length = Duration.ofMillis(Math.round(limit.length(workingDay()).toMillis() * share));
        return limit.kind() == ClockKind.WALL ? from.plus(length) : afterOpenTime(from, length, region);
    }

    /** How much of the way from {@code from} to {@code due} has gone by {@code now}: 0 at the start, 1 when due, more when late. */
    public double shareUsed(Instant from, Instant due, Instant now, ClockKind kind, Region region) {
        var whole = kind == ClockKind.WALL ? Duration.between(from, due) : openTime(from, due, region);
        var gone = kind == ClockKind.WALL ? Duration.between(from, now) : openTime(from, now, region);
        return whole.isZero() ? 1 : Math.max(0, (double) gone.toMillis() / whole.toMillis());
    }

    /** The time offices are open between two instants; zero when they stand in the wrong order. */
    public Duration openTime(Instant from, Instant until, Region region) {
        var total = Duration.ZERO;
        var last = Baghdad.day(until);
        for (var day = Baghdad.day(from); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day, region)) {
                var start = later(from, opening(day));
                var end = earlier(until, closing(day));
                total = start.isBefore(end) ? total.plus(Duration.between(start, end)) : total;
            }
        }
        return total;
    }

    private Instant afterOpenTime(Instant from, Duration length, Region region) {
        var left = length;
        var day = Baghdad.day(from);
        while (true) {
            if (isWorkingDay(day, region)) {
                var start = later(from, opening(day));
                var room = Duration.between(start, closing(day));
                if (room.compareTo(left) >= 0 && !room.isNegative()) {
                    return start.plus(left);
                }
                left = room.isNegative() ? left : left.minus(room);
            }
            day = day.plusDays(1);
        }
    }

    private Duration workingDay() {
        return Duration.between(opens, closes);
    }

    private Instant opening(LocalDate day) {
        return day.atTime(opens).atZone(Baghdad.ZONE).toInstant();
    }

    private Instant closing(LocalDate day) {
        return day.atTime(closes).atZone(Baghdad.ZONE).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
