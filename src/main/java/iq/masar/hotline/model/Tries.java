package iq.masar.hotline.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Failed recognitions of one number: the fifth locks it for 24 hours (REF-17). */
public record Tries(int failures, Optional<Instant> lockedUntil) {
    private static final int MOST = 5;
    private static final Duration LOCKED = Duration.ofHours(24);

    public static Tries none() {
        return new Tries(0, Optional.empty());
    }

    public boolean isLocked(Instant now) {
        return lockedUntil.filter(now::isBefore).isPresent();
    }

    /** One more failure; after a lock has run out counting begins anew. */
    public Tries failed(Instant now) {
        var before = lockedUntil.isPresent() ? 0 : failures;
        return before + 1 >= MOST
                ? new Tries(0, Optional.of(now.plus(LOCKED)))
                : new Tries(before + 1, Optional.empty());
    }
}
