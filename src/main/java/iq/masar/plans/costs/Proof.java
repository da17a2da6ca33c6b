package iq.masar.plans.costs;

import iq.masar.kernel.AccountId;
import iq.masar.plans.Plan.Coded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The paper a cost was paid with; its number and who wrote it lie sealed in the vault under its id. */
public record Proof(UUID id, Kind kind, LocalDate dated, AccountId by, Instant at) {
    /** A proof as it is typed: the number as it stands on the paper, and who wrote it. */
    public record Paper(Kind kind, String number, String issuer, LocalDate dated) {}

    /** What kind of paper. */
    public enum Kind implements Coded {
        RECEIPT,
        INVOICE,
        TRANSFER,
        SIGNATURE
    }
}
