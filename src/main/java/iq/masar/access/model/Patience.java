package iq.masar.access.model;

import java.time.Duration;
import java.util.Optional;

/** How long an account or an address has to wait after failures: nothing at first, then twice as long each time (ASVS 6.3.1). */
public final class Patience {
    /** Failures in a row that cost nothing. */
    public static final int FREE = 4;

    /** Failed sign-ins one network address may have in an hour. */
    public static final int ADDRESS_BUDGET = 60;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private Patience() {}

    /** The wait after so many failures in a row. */
    public static Optional<Duration> after(int failures) {
        if (failures <= FREE) {
            return Optional.empty();
        }
        var doubled = FIRST.multipliedBy(1L << Math.min(failures - FREE - 1, 10));
        return Optional.of(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled);
    }
}
