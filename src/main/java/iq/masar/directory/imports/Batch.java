package iq.masar.directory.imports;

import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * One file that was brought in.
 *
 * @param rows rows read; {@code good} of them may be written, {@code written} of them were
 */
public record Batch(
        UUID id,
        String name,
        String encoding,
        int rows,
        int good,
        int written,
        State state,
        AccountId by,
        Instant at,
        List<Problem> problems) {
    public Batch {
        problems = List.copyOf(problems);
    }

    /** Where the file stands; refused files have no rows to write. */
    public enum State {
        STAGED,
        REFUSED,
        COMMITTED,
        DISCARDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
