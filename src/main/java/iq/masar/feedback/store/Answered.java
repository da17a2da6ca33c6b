package iq.masar.feedback.store;

import iq.masar.feedback.Outcome;
import iq.masar.feedback.model.Complaint;
import iq.masar.feedback.model.Facts;
import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The columns only a complaint that was taken or answered fills. */
record Answered(
        Optional<AccountId> officer, Optional<Outcome> outcome, Optional<Instant> at, Optional<LocalDate> until) {
    static Answered of(Complaint complaint) {
        return switch (complaint) {
            case Complaint.Received r -> nothing();
            case Complaint.Triaged t -> nothing();
            case Complaint.Assigned a -> by(a.officer());
            case Complaint.InReview r -> by(r.officer());
            case Complaint.Responded r ->
                answer(r.officer(), r.outcome(), r.answeredAt(), Optional.of(r.appealUntil()));
            case Complaint.Satisfied s -> answer(s.officer(), s.outcome(), s.answeredAt(), Optional.empty());
            case Complaint.Appealed a -> answer(a.officer(), a.outcome(), a.answeredAt(), Optional.empty());
            case Complaint.Closed c -> answer(c.officer(), c.outcome(), c.answeredAt(), Optional.empty());
            case Complaint.Final f -> answer(f.officer(), f.outcome(), f.answeredAt(), Optional.empty());
        };
    }

    private static Answered nothing() {
        return new Answered(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Answered by(AccountId officer) {
        return new Answered(Optional.of(officer), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Answered answer(AccountId officer, Outcome outcome, Instant at, Optional<LocalDate> until) {
        return new Answered(Optional.of(officer), Optional.of(outcome), Optional.of(at), until);
    }

    Complaint complaint(Facts facts, String state) {
        var by = officer.orElseThrow();
        return switch (state) {
            case "assigned" -> new Complaint.Assigned(facts, by);
            case "in-review" -> new Complaint.InReview(facts, by);
            case "responded" ->
                new Complaint.Responded(facts, by, outcome.orElseThrow(), at.orElseThrow(), until.orElseThrow());
            case "satisfied" -> new Complaint.Satisfied(facts, by, outcome.orElseThrow(), at.orElseThrow());
            case "appealed" -> new Complaint.Appealed(facts, by, outcome.orElseThrow(), at.orElseThrow());
            case "closed" -> new Complaint.Closed(facts, by, outcome.orElseThrow(), at.orElseThrow());
            default -> new Complaint.Final(facts, by, outcome.orElseThrow(), at.orElseThrow());
        };
    }
}
