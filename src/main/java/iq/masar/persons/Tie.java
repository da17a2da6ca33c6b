package iq.masar.persons;

import java.util.UUID;

/** One person takes care of another. */
public record Tie(UUID caregiver, UUID dependant) {}
