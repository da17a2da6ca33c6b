package iq.masar.roadmap.files;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that is kept, without its bytes.
 *
 * @param owner what it belongs to
 * @param title what a paper is called; empty for evidence, which says so itself
 * @param size in bytes
 * @param sha256 fingerprint of its bytes when it was handed in, in hexadecimal
 * @param withdrawnAt when a paper was taken from the agenda again; empty otherwise
 */
public record KeptFile(
        UUID id,
        Owner owner,
        String title,
        String name,
        FileKind kind,
        int size,
        String sha256,
        Instant broughtAt,
        Optional<Instant> withdrawnAt) {
    /** Either a piece of evidence of an activity or a meeting. */
    public sealed interface Owner {
        UUID id();

        record OfEvidence(UUID id, String activity) implements Owner {}

        record OfMeeting(UUID id) implements Owner {}
    }

    public boolean isWithdrawn() {
        return withdrawnAt.isPresent();
    }
}
