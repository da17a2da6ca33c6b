package iq.masar.emergency.model;

import iq.masar.emergency.EmergencyReply;
import iq.masar.emergency.EmergencyReply.AnotherPersonReviews;
import iq.masar.emergency.EmergencyReply.ApprovalTermPassed;
import iq.masar.emergency.EmergencyReply.OwnRequest;
import iq.masar.emergency.EmergencyReply.SecondApproverSameInstitution;
import iq.masar.kernel.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One emergency in one of its states (REF-52, 53): two approvers of two institutions, fifteen minutes each, neither the
 * requester; then minutes of reading; then a review by somebody else. What it cannot do now has no method.
 */
public sealed interface Emergency {
    /** How long each approval may take. */
    Duration APPROVAL_TERM = Duration.ofMinutes(15);

    /** How long the review may take before the requester's right is suspended. */
    Duration REVIEW_TERM = Duration.ofHours(72);

    Facts facts();

    default String state() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Whether somebody could read the file, now or before. */
    default boolean wasOpened() {
        return switch (this) {
            case Open open -> true;
            case Expired expired -> true;
            case Reviewed reviewed -> true;
            case Requested requested -> false;
            case ApprovedOnce once -> false;
            case Denied denied -> false;
        };
    }

    /** Nobody has approved yet. */
    record Requested(Facts facts) implements Emergency {
        public Instant term() {
            return facts.askedAt().plus(APPROVAL_TERM);
        }

        public Denied deny(boolean lapsed, Instant now) {
            return new Denied(facts, Optional.empty(), lapsed, now);
        }

        public Step approve(Approver by) {
            return by.account().equals(facts.requester())
                    ? new Refused(new OwnRequest())
                    : by.at().isAfter(term())
                            ? new Refused(new ApprovalTermPassed(term()))
                            : new Moved(new ApprovedOnce(facts, by));
        }
    }

    /** One institution has approved; it waits for another. */
    record ApprovedOnce(Facts facts, Approver first) implements Emergency {
        public Instant term() {
            return first.at().plus(APPROVAL_TERM);
        }

        public Denied deny(boolean lapsed, Instant now) {
            return new Denied(facts, Optional.of(first), lapsed, now);
        }

        public Step approve(Approver by) {
            if (by.account().equals(facts.requester())) {
                return new Refused(new OwnRequest());
            }
            if (by.institution().equals(first.institution())) {
                return new Refused(new SecondApproverSameInstitution());
            }
            return by.at().isAfter(term())
                    ? new Refused(new ApprovalTermPassed(term()))
                    : new Moved(new Open(facts, first, by, by.at().plus(Duration.ofMinutes(facts.minutes()))));
        }
    }

    /** The requester can read, until then. */
    record Open(Facts facts, Approver first, Approver second, Instant until) implements Emergency {
        public boolean isOver(Instant now) {
            return !now.isBefore(until);
        }

        /** By itself, or because the requester is done. */
        public Expired end() {
            return new Expired(facts, first, second, until);
        }
    }

    /** The reading is over; it waits for its review. */
    record Expired(Facts facts, Approver first, Approver second, Instant until) implements Emergency {
        public Step review(AccountId by, Finding finding, Instant now) {
            return List.of(facts.requester(), first.account(), second.account()).contains(by)
                    ? new Refused(new AnotherPersonReviews())
                    : new Moved(new Reviewed(facts, first, second, until, by, finding, now));
        }
    }

    record Reviewed(
            Facts facts,
            Approver first,
            Approver second,
            Instant until,
            AccountId reviewer,
            Finding finding,
            Instant reviewedAt)
            implements Emergency {}

    /** An approver said no, or nobody answered in time; {@code lapsed} tells which. */
    record Denied(Facts facts, Optional<Approver> first, boolean lapsed, Instant at) implements Emergency {}

    /** A step taken, or why not. */
    sealed interface Step {}

    record Moved(Emergency to) implements Step {}

    record Refused(EmergencyReply why) implements Step {}
}
