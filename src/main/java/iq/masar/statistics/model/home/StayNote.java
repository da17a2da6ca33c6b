package iq.masar.statistics.model.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A stay in lodging.
 *
 * @param ends the last day; empty while it lasts
 */
public record StayNote(LocalDate starts, Optional<LocalDate> ends) {
    /** Days up to and with that day, first and last counted; none before it starts (RET-38). */
    public int days(LocalDate today) {
        var last = ends.filter(end -> end.isBefore(today)).orElse(today);
        return last.isBefore(starts) ? 0 : (int) ChronoUnit.DAYS.between(starts, last) + 1;
    }
}
