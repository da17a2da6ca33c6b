package iq.masar.laissezpasser;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is known of a document without opening the vault.
 *
 * @param number of its blank
 * @param particulars record of the vault in the claim's file that says whom it speaks of
 * @param basis {@code finding} or {@code order}
 * @param reference of the finding or order
 * @param transits states on the way, three letters each
 * @param validTo last day
 */
public record Issue(
        UUID id,
        CaseId claim,
        String number,
        OfficeCode post,
        UUID particulars,
        String basis,
        String reference,
        List<String> transits,
        LocalDate validTo,
        boolean child,
        boolean firstTimer,
        Instant reservedAt) {
    public Issue {
        transits = List.copyOf(transits);
    }
}
