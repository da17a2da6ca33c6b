package iq.masar.hotline.model;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One call as it is stored; the case is absent when the number belongs to none, which nobody is told. */
public record CallState(
        UUID id,
        Optional<CaseId> file,
        String subject,
        AccountId operator,
        Instant begunAt,
        Optional<Instant> recognisedUntil,
        Optional<Instant> endedAt) {

    public boolean isOpen() {
        return endedAt.isEmpty();
    }

    /** The case, while the caller counts as recognised. */
    public Optional<CaseId> recognised(Instant now) {
        return isOpen() && recognisedUntil.filter(now::isBefore).isPresent() ? file : Optional.empty();
    }
}
