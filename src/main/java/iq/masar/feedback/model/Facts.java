package iq.masar.feedback.model;

import iq.masar.feedback.ComplaintId;
import iq.masar.feedback.Gravity;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.Optional;

/** What is known of a complaint in clear: codes and times. */
public record Facts(
        ComplaintId id,
        String subject,
        Gravity gravity,
        Optional<OfficeCode> about,
        Language language,
        String channel,
        Instant receivedAt) {
    Facts weighing(Gravity other) {
        return new Facts(id, subject, other, about, language, channel, receivedAt);
    }
}
