package iq.masar.returns.model.safeguard;

import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.util.Optional;

/** One of the eight as a table may know it: closed or open, who looked last and when; value and evidence lie sealed (RET-7). */
public record SafeguardRow(Safeguard kind, boolean closed, Optional<AccountId> by, Optional<Instant> at) {
    /** Whether somebody looked and it stays open; nobody having looked is a delay and says nothing outward. */
    public boolean isHeld() {
        return !closed && at.isPresent();
    }
}
