package iq.masar.returns.model;

import iq.masar.kernel.AccountId;
import iq.masar.returns.ReturnReply;
import iq.masar.returns.ReturnReply.AppealTermPassed;
import iq.masar.returns.ReturnReply.FitnessExpired;
import iq.masar.returns.ReturnReply.NotReadBack;
import iq.masar.returns.ReturnReply.SameOfficer;
import iq.masar.returns.ReturnReply.SecondOfficerMissing;
import iq.masar.returns.model.safeguard.Safeguard;
import iq.masar.returns.model.safeguard.Safeguards.Clearance;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where one person's return stands. A method exists only where its step is possible; those that lead to a document or aboard
 * ask for a {@link Clearance}, which only closed safeguards give (RET-8).
 */
public sealed interface Return {
    /** The word of columns and message keys: {@code document_issued}. */
    default String state() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** Before the aeroplane has left, a safeguard may open again and a person may change her mind. */
    sealed interface Before extends Return {
        /** Whatever it was, it waits now (RET-9). */
        default Blocked block(Set<Safeguard> kinds) {
            return new Blocked(kinds, this instanceof Blocked blocked ? blocked.before() : this);
        }

        /** Frees the seat and costs nothing (RET-14). */
        default Withdrawn withdraw(Withdrawn.By by) {
            return new Withdrawn(by);
        }
    }

    record Received() implements Before {
        /** @param missing codes of all that is missing; answered at once within a working day (RET-4) */
        public Before check(List<String> missing) {
            return missing.isEmpty() ? new Screening() : new Incomplete(missing);
        }
    }

    record Incomplete(List<String> items) implements Before {
        public Incomplete {
            items = List.copyOf(items);
        }

        public Received resend() {
            return new Received();
        }
    }

    /** The eight safeguards are being looked at. */
    record Screening() implements Before {
        public Verifying pass(Clearance cleared) {
            return new Verifying();
        }
    }

    /** Waits for safeguards. */
    record Blocked(Set<Safeguard> kinds, Before before) implements Before {
        public Blocked {
            kinds = Set.copyOf(kinds);
            if (before instanceof Blocked) {
                throw new IllegalArgumentException("blocked twice");
            }
        }

        /** The aeroplane goes without her: the seat is free, and she goes on from her document once the safeguards are closed. */
        public Optional<Blocked> unseat() {
            return switch (before) {
                case Planned planned -> Optional.of(new Blocked(kinds, planned.unseat()));
                case Boarded boarded -> Optional.of(new Blocked(kinds, new Planned(boarded.provisional()).unseat()));
                case Before other -> Optional.empty();
            };
        }

        public Before resume(Clearance cleared) {
            return before instanceof Screening screening ? screening.pass(cleared) : before;
        }
    }

    /** Registers are asked, each with its clock. */
    record Verifying() implements Before, Decidable {
        public InterviewSet invite() {
            return new InterviewSet();
        }
    }

    record InterviewSet() implements Before {
        /** Read back to her; or she missed it twice without a reason, and the file decides (RET-19, RET-21). */
        public Step recorded(boolean readBackOrMissed) {
            return readBackOrMissed ? new Moved(new Interviewed()) : new Refused(new NotReadBack());
        }
    }

    record Interviewed() implements Before, Decidable {}

    /** What two officers can decide, or a term can. */
    sealed interface Decidable extends Before {
        default Step decide(Ruling ruling) {
            return decided(ruling);
        }

        /** The rule set treats silence as agreement (RET-24); boarding stays gated. */
        default DeemedAgreed termPassed() {
            return new DeemedAgreed();
        }
    }

    record Decided(Ruling.Outcome outcome, LocalDate appealUntil) implements Before {
        /** Issues the laissez-passer. */
        public Optional<DocumentIssued> issue(Clearance cleared) {
            return outcome == Ruling.Outcome.CONFIRMED ? Optional.of(new DocumentIssued()) : Optional.empty();
        }

        public boolean isAppealable() {
            return outcome != Ruling.Outcome.CONFIRMED;
        }

        public Step appeal(LocalDate day) {
            return day.isAfter(appealUntil)
                    ? new Refused(new AppealTermPassed(appealUntil))
                    : new Moved(new Appealed());
        }
    }

    record Appealed() implements Before {
        /** Decided by officers who did not decide before (RET-23). */
        public Step review(Ruling ruling) {
            return decided(ruling);
        }
    }

    /** Nobody answered in the rule set's term; the sender's provisional document serves. */
    record DeemedAgreed() implements Before {
        public Planned seat(Clearance cleared) {
            return new Planned(true);
        }
    }

    record DocumentIssued() implements Before {
        public Planned seat(Clearance cleared) {
            return new Planned(false);
        }

        public DocumentExpired expire() {
            return new DocumentExpired();
        }
    }

    record DocumentExpired() implements Before {
        public DocumentIssued issue(Clearance cleared) {
            return new DocumentIssued();
        }
    }

    /** @param provisional whether she travels on the sender's provisional document */
    record Planned(boolean provisional) implements Before {
        /** @param fitToday whether no certificate of fitness is asked for, or one is fresh enough (RET-32) */
        public Step board(Clearance cleared, boolean fitToday) {
            return fitToday ? new Moved(new Boarded(provisional)) : new Refused(new FitnessExpired());
        }

        /** No-show or unfit: the seat is free, the document stands. */
        public Before unseat() {
            return provisional ? new DeemedAgreed() : new DocumentIssued();
        }
    }

    record Boarded(boolean provisional) implements Before {
        public Departed depart() {
            return new Departed();
        }
    }

    record Departed() implements Return {
        public Arrived land() {
            return new Arrived();
        }
    }

    record Arrived() implements Return {
        public AtBranch receive() {
            return new AtBranch();
        }
    }

    record AtBranch() implements Return {
        public Offered offer() {
            return new Offered();
        }
    }

    /** The referral mechanism was offered in her language (RET-37). */
    record Offered() implements Return {
        public Enrolled accept() {
            return new Enrolled();
        }

        public Declined decline() {
            return new Declined();
        }
    }

    record Enrolled() implements Return {}

    record Declined() implements Return {}

    record Withdrawn(By by) implements Return {
        /** Whose word it was. */
        public enum By {
            STATE,
            PERSON
        }
    }

    record Closed() implements Return {}

    /** A step taken, or why not. */
    sealed interface Step {}

    record Moved(Return to) implements Step {}

    record Refused(ReturnReply why) implements Step {}

    private static Step decided(Ruling ruling) {
        if (ruling.first().equals(ruling.second())) {
            return new Refused(new SecondOfficerMissing());
        }
        for (AccountId officer : List.of(ruling.first(), ruling.second())) {
            if (ruling.barred().contains(officer)) {
                return new Refused(new SameOfficer());
            }
        }
        return new Moved(new Decided(ruling.outcome(), ruling.appealUntil()));
    }
}
