package iq.masar.retention.model;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.retention.RetentionReply;
import iq.masar.retention.RetentionReply.AnotherPersonDecides;
import iq.masar.retention.RetentionReply.CommitteeDecisionMissing;
import iq.masar.retention.RetentionReply.LegalHold;
import iq.masar.retention.RetentionReply.StillWaiting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The destruction of one case's keys in one of its states (REF-55): proposed by one, decided by a committee, thirty days
 * in which it can be cancelled, carried out by a person, never by time alone.
 */
public sealed interface Proposal {
    /** How long a decision waits. */
    Duration DELAY = Duration.ofDays(30);

    Facts facts();

    default String state() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** What stays the same. */
    record Facts(UUID id, CaseId file, String number, AccountId proposer, Instant proposedAt, String reason) {}

    record Proposed(Facts facts) implements Proposal {
        public Step decide(AccountId by, Decision decision, Optional<LocalDate> hold, Instant now) {
            if (by.equals(facts.proposer())) {
                return new Refused(new AnotherPersonDecides());
            }
            if (!decision.isWhole(Baghdad.day(now))) {
                return new Refused(new CommitteeDecisionMissing());
            }
            return hold.<Step>map(since -> new Refused(new LegalHold(since)))
                    .orElseGet(() -> new Moved(new Decided(facts, decision, by, now.plus(DELAY))));
        }

        public Cancelled cancel(AccountId by, Instant now) {
            return new Cancelled(facts, Optional.empty(), by, now);
        }
    }

    /** It waits, and can be cancelled. */
    record Decided(Facts facts, Decision decision, AccountId recorder, Instant due) implements Proposal {
        /** Why it cannot be carried out now; empty when it can. */
        public Optional<RetentionReply> hindrance(AccountId by, Optional<LocalDate> hold, Instant now) {
            if (by.equals(facts.proposer())) {
                return Optional.of(new AnotherPersonDecides());
            }
            if (now.isBefore(due)) {
                return Optional.of(new StillWaiting(due));
            }
            return hold.map(LegalHold::new);
        }

        public Destroyed carriedOut(AccountId by, Certificate certificate) {
            return new Destroyed(facts, decision, by, certificate);
        }

        public Cancelled cancel(AccountId by, Instant now) {
            return new Cancelled(facts, Optional.of(decision), by, now);
        }
    }

    record Destroyed(Facts facts, Decision decision, AccountId by, Certificate certificate) implements Proposal {}

    record Cancelled(Facts facts, Optional<Decision> decision, AccountId by, Instant at) implements Proposal {}

    /** What the certificate (محضر إتلاف) proves. */
    record Certificate(Instant at, String fingerprint, int keys, int records) {
        /** From this day on no backup of the keys holds them: backups of keys live no longer than 35 days. */
        public LocalDate unreadableFrom() {
            return Baghdad.day(at).plusDays(35);
        }
    }

    /** A step taken, or why not. */
    sealed interface Step {}

    record Moved(Proposal to) implements Step {}

    record Refused(RetentionReply why) implements Step {}
}
