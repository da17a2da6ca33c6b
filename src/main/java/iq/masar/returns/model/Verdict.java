package iq.masar.returns.model;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision as one officer wrote it and another confirmed or returned it (RET-22).
 *
 * @param evidence kinds of list E3
 * @param state {@code proposed}, {@code made} or {@code returned}
 */
public record Verdict(
        UUID id,
        CaseId file,
        Ruling.Outcome outcome,
        List<String> evidence,
        boolean appeal,
        AccountId first,
        Instant firstAt,
        Optional<AccountId> second,
        Optional<Instant> secondAt,
        String state) {
    public Verdict {
        evidence = List.copyOf(evidence);
    }
}
