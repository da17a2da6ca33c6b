package iq.masar.briefings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A briefing of partners by a body, in one or more parts (GOV-42).
 *
 * @param day in Baghdad
 * @param body whose work is told, such as {@code WG-TWG}
 * @param papers papers of the bodies laid before it, in the order they were
 */
public record Briefing(
        UUID id,
        String title,
        LocalDate day,
        String body,
        List<String> parts,
        List<Participant> participants,
        List<UUID> papers,
        List<Question> questions,
        List<Commitment> commitments) {
    public Briefing {
        parts = List.copyOf(parts);
        participants = List.copyOf(participants);
        papers = List.copyOf(papers);
        questions = List.copyOf(questions);
        commitments = List.copyOf(commitments);
    }

    public boolean isAttendedBy(String partner) {
        return participants.stream().anyMatch(one -> one.partner().equals(partner));
    }

    /** Who came to one part, counted from 1. */
    public List<Participant> attending(int part) {
        return participants.stream().filter(one -> one.part() == part).toList();
    }

    /** Each partner that came, once. */
    public List<String> partners() {
        return participants.stream().map(Participant::partner).distinct().toList();
    }

    public record Participant(String partner, int part) {}

    /**
     * What a partner asked.
     *
     * @param answer words, or empty
     * @param point the action point of the body it became
     */
    public record Question(UUID id, String partner, String text, Instant askedAt, String answer, Optional<UUID> point) {
        public boolean isOpen() {
            return answer.isEmpty() && point.isEmpty();
        }
    }

    /** What a partner said it would do. */
    public record Commitment(UUID id, String partner, String text, Optional<LocalDate> due) {}
}
