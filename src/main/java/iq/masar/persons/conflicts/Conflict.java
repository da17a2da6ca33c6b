package iq.masar.persons.conflicts;

import java.time.Instant;
import java.util.UUID;

/**
 * Two entries that claim one number of a paper, or several.
 *
 * @param one the entry with the lower id
 * @param numbers how many numbers both claim
 */
public record Conflict(UUID one, UUID other, UUID register, int numbers, Instant since) {}
