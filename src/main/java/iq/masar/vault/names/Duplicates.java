package iq.masar.vault.names;

import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.List;

/** What a duplicate check may say to somebody who does not own the record (REF-13). */
public sealed interface Duplicates {
    /** "A record may exist at office N"; an empty list is "none known". */
    record MayExistAt(List<OfficeCode> offices) implements Duplicates {
        public MayExistAt {
            offices = List.copyOf(offices);
        }
    }

    record SearchBudgetSpent(Instant renews) implements Duplicates {}

    record Paused() implements Duplicates {}
}
