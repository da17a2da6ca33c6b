package iq.masar.plans;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** One version of a case's plan. It comes into force by two consents: the person's and that of someone other than its author. */
public sealed interface Plan {
    Heading heading();

    List<Goal> goals();

    /** The person's agreement to exactly these goals, if given. */
    Optional<Agreement> agreement();

    default long costIqd() {
        return goals().stream().mapToLong(Goal::costIqd).sum();
    }

    /** The word for this state in columns and message keys. */
    default String state() {
        return switch (this) {
            case Draft d -> "draft";
            case Submitted s -> "submitted";
            case AwaitingAgreement a -> "awaiting_agreement";
            case Approved a -> "approved";
            case Returned r -> "returned";
            case Superseded s -> "superseded";
        };
    }

    /** Whether a goal may be added or dropped. */
    default boolean isOpen() {
        return this instanceof Draft || this instanceof Returned;
    }

    /** Being written by its author. */
    record Draft(Heading heading, List<Goal> goals, Optional<Agreement> agreement) implements Plan {
        public Draft {
            goals = List.copyOf(goals);
        }
    }

    /** Waiting for a supervisor. */
    record Submitted(Heading heading, List<Goal> goals, Optional<Agreement> agreement, Instant submittedAt)
            implements Plan {
        public Submitted {
            goals = List.copyOf(goals);
        }
    }

    /** Approved by a supervisor, waiting for the person's agreement. */
    record AwaitingAgreement(Heading heading, List<Goal> goals, Approval approval) implements Plan {
        public AwaitingAgreement {
            goals = List.copyOf(goals);
        }

        @Override
        public Optional<Agreement> agreement() {
            return Optional.empty();
        }
    }

    /** In force. */
    record Approved(Heading heading, List<Goal> goals, Agreement given, Approval approval) implements Plan {
        public Approved {
            goals = List.copyOf(goals);
        }

        @Override
        public Optional<Agreement> agreement() {
            return Optional.of(given);
        }
    }

    /** Sent back to its author with a reason, which lies sealed in the vault. */
    record Returned(Heading heading, List<Goal> goals, Return back) implements Plan {
        public Returned {
            goals = List.copyOf(goals);
        }

        @Override
        public Optional<Agreement> agreement() {
            return Optional.empty();
        }
    }

    /** Replaced by a later version; kept for ever. */
    record Superseded(Heading heading, List<Goal> goals, Optional<Agreement> agreement, Optional<Approval> approval)
            implements Plan {
        public Superseded {
            goals = List.copyOf(goals);
        }
    }

    /** Which plan this is and who wrote it. */
    record Heading(UUID id, CaseId file, int version, AccountId author, Instant createdAt) {}

    /**
     * What is to be reached, by whom, until when, at what cost; its words lie sealed in the vault.
     *
     * @param words the sealed record that holds goal and intervention in words
     */
    record Goal(
            UUID id,
            int ordinal,
            Optional<NeedId> need,
            FamilyCode family,
            Dimension dimension,
            Level level,
            long costIqd,
            Owner owner,
            LocalDate due,
            Outcome outcome,
            UUID words) {
        /** The same goal in a later version: its own id, the same words. */
        public Goal carriedAs(UUID fresh) {
            return new Goal(fresh, ordinal, need, family, dimension, level, costIqd, owner, due, outcome, words);
        }
    }

    /** A goal to be added, with its words. */
    record NewGoal(
            Optional<NeedId> need,
            FamilyCode family,
            Dimension dimension,
            Level level,
            String goal,
            String intervention,
            long costIqd,
            Owner owner,
            LocalDate due) {
        public Goal at(int ordinal, UUID id, UUID words) {
            return new Goal(id, ordinal, need, family, dimension, level, costIqd, owner, due, Outcome.OPEN, words);
        }
    }

    /** The person's agreement. */
    record Agreement(Mode mode, String language, Optional<String> witness, Instant at, AccountId recordedBy) {}

    /** Someone else's approval. */
    record Approval(AccountId by, Instant at) {}

    /** Who sent the plan back, and when. */
    record Return(AccountId by, Instant at) {}

    /** Which side of a life a goal strengthens. */
    enum Dimension implements Coded {
        ECONOMIC,
        SOCIAL,
        PSYCHOSOCIAL
    }

    /** Where a goal works. */
    enum Level implements Coded {
        INDIVIDUAL,
        COMMUNITY,
        STRUCTURAL
    }

    /** Who does it. */
    enum Owner implements Coded {
        WORKER,
        PERSON,
        HOUSEHOLD,
        PROVIDER
    }

    /** What became of a goal. */
    enum Outcome implements Coded {
        OPEN,
        REACHED,
        PARTLY,
        DROPPED
    }

    /** How the person agreed. */
    enum Mode implements Coded {
        SIGNATURE,
        THUMB,
        VERBAL;

        /** Whether someone else must have been there. */
        public boolean needsWitness() {
            return this != SIGNATURE;
        }
    }

    /** A word with its code in columns, forms and message keys. */
    interface Coded {
        String name();

        default String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
            return List.of(type.getEnumConstants()).stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }
}
