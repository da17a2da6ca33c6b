package iq.masar.plans.costs;

import iq.masar.kernel.AccountId;
import iq.masar.plans.Plan.Coded;
import iq.masar.vault.Attachment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The paper a cost was paid with; its number and who wrote it lie sealed in the vault under its id. */
public record Proof(UUID id, Kind kind, LocalDate dated, Optional<Scan> scan, AccountId by, Instant at) {
    /** A proof as it is typed: the number as it stands on the paper, and who wrote it; with the paper itself if it was scanned. */
    public record Paper(Kind kind, String number, String issuer, LocalDate dated, Optional<Attachment> scan) {}

    /** The scanned paper: the record it lies sealed in, and what kind of file it is. */
    public record Scan(UUID record, Attachment.Kind kind) {}

    /** What kind of paper. */
    public enum Kind implements Coded {
        RECEIPT,
        INVOICE,
        TRANSFER,
        SIGNATURE
    }
}
