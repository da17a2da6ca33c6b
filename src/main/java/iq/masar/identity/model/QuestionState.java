package iq.masar.identity.model;

import iq.masar.identity.Answer;
import iq.masar.kernel.AccountId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Where a question stands: {@code Drafted → Sent → Answered | Silent → Answered | Expired}. */
public sealed interface QuestionState {
    record Drafted() implements QuestionState {
        public Sent send(Instant due) {
            return new Sent(due);
        }
    }

    record Sent(Instant due) implements QuestionState {
        public Answered answer(Answer answer, AccountId signer, Instant at) {
            return new Answered(answer, signer, at);
        }

        /** Nothing came in its term; empty while the term runs. */
        public Optional<Silent> fallSilent(Instant now) {
            return now.isBefore(due) ? Optional.empty() : Optional.of(new Silent(due));
        }
    }

    /** The register has not answered in its term: a state of its own, and no evidence of anything (IDN-61). */
    record Silent(Instant due) implements QuestionState {
        public Answered answer(Answer answer, AccountId signer, Instant at) {
            return new Answered(answer, signer, at);
        }

        public Expired expire() {
            return new Expired();
        }
    }

    record Answered(Answer answer, AccountId signer, Instant at) implements QuestionState {}

    /** The claim was decided, or withdrawn, without the answer. */
    record Expired() implements QuestionState {}

    default String code() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
