package iq.masar.identity;

import iq.masar.identity.model.QuestionState;
import iq.masar.identity.model.Recipient;
import iq.masar.identity.model.Seeking;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import java.time.Instant;
import java.util.UUID;

/**
 * One question to a register, by codes and times.
 *
 * @param fields how many fields left with it
 */
public record QuestionSummary(
        UUID id,
        CaseId claim,
        Recipient register,
        Seeking step,
        String ground,
        QuestionState state,
        int fields,
        AccountId askedBy,
        Instant sentAt,
        Instant dueAt) {
    public boolean isWaiting() {
        return state instanceof QuestionState.Sent || state instanceof QuestionState.Silent;
    }
}
