package iq.masar.persons;

import java.util.UUID;

/** One paper of a person: its kind (code list E5) and status in clear for matching; its number lies sealed in the vault. */
public record Paper(UUID id, UUID person, String kind, PaperStatus status) {}
