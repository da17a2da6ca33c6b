package iq.masar.plans.model;

import iq.masar.plans.Score.Wave;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/**
 * When a wave is asked for after the baseline (list E8): the mid-term in the third to sixth month, the endline around a year, the
 * optional one around two years. A wave outside its window is taken all the same, and says so (RET-50).
 */
public final class WaveWindow {
    private static final Period A_MONTH = Period.ofMonths(1);

    private WaveWindow() {}

    /** How a day lies to a window. */
    public enum Timing {
        EARLY,
        IN_TIME,
        LATE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The days in which a wave is asked for; the first and the last belong to them. */
    public record Days(LocalDate first, LocalDate last) {
        Timing of(LocalDate taken) {
            return taken.isBefore(first) ? Timing.EARLY : taken.isAfter(last) ? Timing.LATE : Timing.IN_TIME;
        }
    }

    /** The baseline itself has none: it begins the count. */
    public static Optional<Days> days(Wave wave, LocalDate baseline) {
        return switch (wave) {
            case BASELINE -> Optional.empty();
            case MIDTERM -> Optional.of(new Days(baseline.plusMonths(3), baseline.plusMonths(6)));
            case ENDLINE -> Optional.of(around(baseline.plusMonths(12)));
            case LATER -> Optional.of(around(baseline.plusMonths(24)));
        };
    }

    private static Days around(LocalDate due) {
        return new Days(due.minus(A_MONTH), due.plus(A_MONTH));
    }

    /** How that day lies to the wave's days; the baseline is always in time. */
    public static Timing timing(Wave wave, LocalDate baseline, LocalDate taken) {
        return days(wave, baseline).map(days -> days.of(taken)).orElse(Timing.IN_TIME);
    }
}
