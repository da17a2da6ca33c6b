package iq.masar.returns;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Optional;

/**
 * One return as lists and other rooms see it: codes only.
 *
 * @param id also the number of its sealed file in the vault
 * @param state a word of {@link iq.masar.returns.model.Return#state}
 * @param reference the sending state's own
 * @param openSafeguards how many of the eight are open
 */
public record ReturnSummary(
        CaseId id,
        String number,
        OfficeCode post,
        String state,
        String mode,
        Optional<String> sender,
        Optional<String> reference,
        int members,
        int openSafeguards,
        Instant receivedAt,
        Optional<Instant> replyDue) {}
