package iq.masar.accountability;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Data an institution is expected to deliver: counts, never persons.
 *
 * @param source the agreement or decision that expects it
 * @param reference the letter or file it came with; empty before
 */
public record Dataset(
        UUID id,
        String institution,
        String title,
        LocalDate due,
        String source,
        Optional<LocalDate> receivedOn,
        String reference) {
    public boolean isReceived() {
        return receivedOn.isPresent();
    }

    public boolean isOverdue(LocalDate day) {
        return !isReceived() && due.isBefore(day);
    }
}
