package iq.masar.feedback.model;

import iq.masar.feedback.Outcome;
import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a complaint's state lets be told. */
public record Told(
        Optional<AccountId> officer,
        Optional<Outcome> outcome,
        Optional<Instant> answeredAt,
        Optional<LocalDate> appealUntil) {
    public static Told of(Complaint complaint) {
        return switch (complaint) {
            case Complaint.Received r -> open(Optional.empty());
            case Complaint.Triaged t -> open(Optional.empty());
            case Complaint.Assigned a -> open(Optional.of(a.officer()));
            case Complaint.InReview r -> open(Optional.of(r.officer()));
            case Complaint.Appealed a ->
                new Told(Optional.of(a.officer()), Optional.of(a.outcome()), Optional.empty(), Optional.empty());
            case Complaint.Responded r ->
                answered(r.officer(), r.outcome(), r.answeredAt(), Optional.of(r.appealUntil()));
            case Complaint.Satisfied s -> answered(s.officer(), s.outcome(), s.answeredAt(), Optional.empty());
            case Complaint.Closed c -> answered(c.officer(), c.outcome(), c.answeredAt(), Optional.empty());
            case Complaint.Final f -> answered(f.officer(), f.outcome(), f.answeredAt(), Optional.empty());
        };
    }

    private static Told open(Optional<AccountId> officer) {
        return new Told(officer, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Told answered(AccountId officer, Outcome outcome, Instant at, Optional<LocalDate> until) {
        return new Told(Optional.of(officer), Optional.of(outcome), Optional.of(at), until);
    }
}
