package iq.masar.casework.slots;

import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.util.List;

/**
 * An answer somebody owes a case of this worker.
 *
 * @param share of the running clock used: 1.0 is due, 2.0 ended without an answer
 * @param wall true for a wall clock, false for working days
 */
public record Awaited(
        CaseId file,
        String key,
        List<Object> args,
        Instant from,
        Instant due,
        double share,
        boolean wall,
        String href) {
    public Awaited {
        args = List.copyOf(args);
    }
}
