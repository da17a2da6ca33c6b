package iq.masar.casework.slots;

import iq.masar.kernel.Label;
import java.time.Instant;
import java.util.Optional;

/** A room that printed something with a square code answers the public scan of it at {@code /check/{token}} (REF-46, 47). */
public interface PaperCheck {
    Optional<Standing> check(String token);

    /**
     * What a stranger may learn: that a paper exists, its number and office, and whether it still stands. Never of whom.
     *
     * @param key message key of the kind of paper; {@code number} empty where even that would say too much
     */
    record Standing(
            String key, String number, Label office, Instant issuedAt, Optional<Instant> expiresAt, State state) {}

    /** Whether the paper still says what it said. */
    enum State {
        STANDS,
        EXPIRED,
        REVOKED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
