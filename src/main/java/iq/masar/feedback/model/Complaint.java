package iq.masar.feedback.model;

import iq.masar.feedback.ComplaintReply;
import iq.masar.feedback.ComplaintReply.AnotherPersonDecides;
import iq.masar.feedback.ComplaintReply.AppealTermPassed;
import iq.masar.feedback.ComplaintReply.TakenByAnother;
import iq.masar.feedback.Gravity;
import iq.masar.feedback.Outcome;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Baghdad;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** One complaint in one of its states; what it cannot do now has no method. */
public sealed interface Complaint {
    /** What stays the same whatever becomes of it. */
    Facts facts();

    default String state() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Nobody has looked yet. */
    record Received(Facts facts) implements Complaint {
        public Triaged triage(Gravity gravity) {
            return new Triaged(facts.weighing(gravity));
        }
    }

    /** Weighed; it waits for somebody to take it. */
    record Triaged(Facts facts) implements Complaint {
        public Assigned take(AccountId officer) {
            return new Assigned(facts, officer);
        }
    }

    record Assigned(Facts facts, AccountId officer) implements Complaint {
        public Step review(AccountId by) {
            return by.equals(officer) ? new Moved(new InReview(facts, officer)) : new Refused(new TakenByAnother());
        }
    }

    record InReview(Facts facts, AccountId officer) implements Complaint {
        public Step respond(AccountId by, Outcome outcome, Instant now, int appealDays) {
            return by.equals(officer)
                    ? new Moved(new Responded(
                            facts, officer, outcome, now, Baghdad.day(now).plusDays(appealDays)))
                    : new Refused(new TakenByAnother());
        }
    }

    /** Answered; until {@code appealUntil} its maker may be content or appeal. */
    record Responded(Facts facts, AccountId officer, Outcome outcome, Instant answeredAt, LocalDate appealUntil)
            implements Complaint {
        public Satisfied satisfied() {
            return new Satisfied(facts, officer, outcome, answeredAt);
        }

        public Step appeal(Instant now) {
            return Baghdad.day(now).isAfter(appealUntil)
                    ? new Refused(new AppealTermPassed(appealUntil))
                    : new Moved(new Appealed(facts, officer, outcome, answeredAt));
        }

        /** After the term nothing can be appealed any more. */
        public Closed close() {
            return new Closed(facts, officer, outcome, answeredAt);
        }
    }

    record Satisfied(Facts facts, AccountId officer, Outcome outcome, Instant answeredAt) implements Complaint {
        public Closed close() {
            return new Closed(facts, officer, outcome, answeredAt);
        }
    }

    record Appealed(Facts facts, AccountId officer, Outcome outcome, Instant answeredAt) implements Complaint {
        public Step decide(AccountId by, Outcome decision, Instant now) {
            return by.equals(officer)
                    ? new Refused(new AnotherPersonDecides())
                    : new Moved(new Final(facts, by, decision, now));
        }
    }

    record Closed(Facts facts, AccountId officer, Outcome outcome, Instant answeredAt) implements Complaint {}

    record Final(Facts facts, AccountId officer, Outcome outcome, Instant answeredAt) implements Complaint {}

    /** A step taken, or why not. */
    sealed interface Step {}

    record Moved(Complaint to) implements Step {}

    record Refused(ComplaintReply why) implements Step {}
}
