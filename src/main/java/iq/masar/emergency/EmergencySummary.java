package iq.masar.emergency;

import iq.masar.emergency.model.Emergency;
import iq.masar.emergency.model.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One emergency in codes.
 *
 * @param told when the person was told
 * @param delayedUntil the day until which a judge let the telling wait
 * @param reviewDue when the requester's right is suspended, once opened
 */
public record EmergencySummary(
        Emergency emergency, Optional<Instant> told, Optional<LocalDate> delayedUntil, Optional<Instant> reviewDue) {
    public Facts facts() {
        return emergency.facts();
    }
}
