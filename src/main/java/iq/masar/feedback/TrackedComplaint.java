package iq.masar.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the holder of a code sees: where it stands, until when an answer is due, and the answers. */
public record TrackedComplaint(
        String subject,
        String state,
        Instant receivedAt,
        Instant dueAt,
        Optional<Outcome> outcome,
        Optional<LocalDate> appealUntil,
        List<OpenedComplaint.Said> answers) {
    public TrackedComplaint {
        answers = List.copyOf(answers);
    }
}
