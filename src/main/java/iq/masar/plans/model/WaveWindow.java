package iq.masar.plans.model;

import iq.masar.plans.Score.Wave;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

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

    /** First and last day count as in time; the baseline itself always is. */
    public static Timing timing(Wave wave, LocalDate baseline, LocalDate taken) {
        return switch (wave) {
            case BASELINE -> Timing.IN_TIME;
            case MIDTERM -> within(baseline.plusMonths(3), baseline.plusMonths(6), taken);
            case ENDLINE -> around(baseline.plusMonths(12), taken);
            case LATER -> around(baseline.plusMonths(24), taken);
        };
    }

    private static Timing around(LocalDate due, LocalDate taken) {
        return within(due.minus(A_MONTH), due.plus(A_MONTH), taken);
    }

    private static Timing within(LocalDate first, LocalDate last, LocalDate taken) {
        return taken.isBefore(first) ? Timing.EARLY : taken.isAfter(last) ? Timing.LATE : Timing.IN_TIME;
    }
}
