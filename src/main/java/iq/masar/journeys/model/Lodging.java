package iq.masar.journeys.model;

import iq.masar.kernel.CaseId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * A stay in lodging of whoever belongs to a return (RET-38).
 *
 * @param ends the last day; empty while it lasts
 */
public record Lodging(UUID id, CaseId file, LocalDate starts, Optional<LocalDate> ends) {
    public Lodging {
        if (ends.filter(starts::isAfter).isPresent()) {
            throw new IllegalArgumentException("a stay that ends before it starts");
        }
    }

    /** Days up to and with that day, first and last both counted; none before it starts. */
    public long days(LocalDate today) {
        var last = ends.filter(end -> end.isBefore(today)).orElse(today);
        return last.isBefore(starts) ? 0 : ChronoUnit.DAYS.between(starts, last) + 1;
    }
}
