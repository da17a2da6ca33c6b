package iq.masar.pledges.assessments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One assessment against one frame.
 *
 * @param state open, or closed: a closed one never changes
 */
public record Assessment(
        UUID id, String title, int year, Frame frame, String state, List<Answer> answers, List<Proposal> proposals) {
    public Assessment {
        answers = List.copyOf(answers);
        proposals = List.copyOf(proposals);
    }

    public Optional<Answer> answer(String item) {
        return answers.stream().filter(one -> one.item().equals(item)).findFirst();
    }

    public boolean isOpen() {
        return state.equals("open");
    }

    /** The indicator over validated answers, for the frame that has one; an answer not yet validated is missing, not zero. */
    public Optional<PolicyIndicator> indicator() {
        if (!frame.isYesOrNo() || frame.items().size() != PolicyIndicator.DOMAINS * PolicyIndicator.ANSWERS) {
            return Optional.empty();
        }
        var items = frame.items();
        var domains = new java.util.ArrayList<List<Optional<Boolean>>>();
        for (var first = 0; first < items.size(); first += PolicyIndicator.ANSWERS) {
            domains.add(items.subList(first, first + PolicyIndicator.ANSWERS).stream()
                    .map(item -> answer(item.code())
                            .filter(Answer::isValid)
                            .map(Answer::grade)
                            .filter(Grade::isMeasured)
                            .map(grade -> grade == Grade.FULL))
                    .toList());
        }
        return Optional.of(new PolicyIndicator(domains));
    }

    /** One answer with what it rests on; it counts once somebody else than its drafter has validated it. */
    public record Answer(
            String item, Grade grade, String evidence, UUID draftedBy, Instant draftedAt, Optional<UUID> validatedBy) {
        public boolean isValid() {
            return validatedBy.isPresent();
        }
    }

    /**
     * A finding's proposal to change an activity (GOV-38).
     *
     * @param decision the number of the decision that accepted it; empty while it waits
     */
    public record Proposal(UUID id, String item, String activity, String words, String decision) {
        public boolean isAccepted() {
            return !decision.isEmpty();
        }
    }
}
