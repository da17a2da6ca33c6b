package iq.masar.roadmap.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is offered as proof that an activity was done.
 *
 * @param kind line, file, record or release
 * @param sha256 fingerprint of what it is, in hexadecimal; of a file, of its bytes, which are kept beside it
 * @param institution whose person offered it; she may not accept it
 */
public record Evidence(
        UUID id,
        String activity,
        String kind,
        String reference,
        String sha256,
        String note,
        String institution,
        Optional<UUID> offeredBy,
        Instant offeredAt,
        Optional<UUID> acceptedBy,
        Optional<Instant> withdrawnAt) {
    /** Whether it counts now. Loaded rows are attested by the founding documents themselves. */
    public boolean isAccepted() {
        return withdrawnAt.isEmpty() && (acceptedBy.isPresent() || kind.equals("line") && offeredBy.isEmpty());
    }
}
