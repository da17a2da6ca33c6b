package iq.masar.persons.twins;

import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.util.UUID;

/**
 * A line between two entries.
 *
 * @param state {@code proposed}, {@code linked}, {@code refused} or {@code unlinked}
 */
public record Link(
        UUID id, UUID one, UUID other, UUID register, String state, AccountId proposedBy, Instant proposedAt) {}
