package iq.masar.audit;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** One durable entry as auditors and the person concerned may read it; {@code seq} only grows. */
public record Entry(
        long seq,
        Instant at,
        Optional<AccountId> account,
        String actorName,
        String office,
        String organisation,
        String verb,
        List<CaseId> files,
        String ground,
        SortedMap<String, String> facts) {
    public Entry {
        files = List.copyOf(files);
    }
}
