package iq.masar.reports;

import java.time.Instant;
import java.util.UUID;

/** A remark on a statement; {@code answer} says what became of it and is empty while it is open. */
public record Remark(UUID id, String statement, String words, Instant at, String answer) {
    public boolean isResolved() {
        return !answer.isEmpty();
    }
}
