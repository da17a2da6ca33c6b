package iq.masar.persons.imports;

import java.time.Instant;
import java.util.UUID;

/** What became of a step with a file. */
public sealed interface ImportReply {
    record Done(UUID id) implements ImportReply {}

    /** Not of a register the actor keeps, or not in that state any more. */
    record NotNow() implements ImportReply {}

    record BudgetSpent(Instant renews) implements ImportReply {}

    /** The audit cannot write. */
    record Paused() implements ImportReply {}
}
