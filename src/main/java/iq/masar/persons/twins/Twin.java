package iq.masar.persons.twins;

import java.util.UUID;

/**
 * Two entries that may be one person.
 *
 * @param shared how many search tokens they share: says nothing of what they hold
 */
public record Twin(UUID one, UUID other, UUID register, int shared) {}
