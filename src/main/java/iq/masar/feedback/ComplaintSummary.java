package iq.masar.feedback;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One line of an officer's list: codes and times. */
public record ComplaintSummary(
        ComplaintId id,
        String subject,
        Gravity gravity,
        Optional<OfficeCode> about,
        Language language,
        String channel,
        String state,
        Instant receivedAt,
        Instant dueAt,
        double share,
        Optional<AccountId> officer,
        Optional<Outcome> outcome,
        Optional<LocalDate> appealUntil) {
    /** Whether its clock still runs. */
    public boolean isOpen() {
        return switch (state) {
            case "received", "triaged", "assigned", "in-review", "appealed" -> true;
            default -> false;
        };
    }
}
