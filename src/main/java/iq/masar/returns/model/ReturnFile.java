package iq.masar.returns.model;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One return whole: what was fixed at receipt, where it stands, and its marks. */
public record ReturnFile(Facts facts, Journey journey, Marks marks) {
    /**
     * What receipt fixed; the rule set is pinned by code and first day (RET-2).
     *
     * @param unaccompanied whether it is a child alone (RET-13)
     */
    public record Facts(
            CaseId id,
            String number,
            OfficeCode post,
            String origin,
            String mode,
            Optional<String> sender,
            Optional<String> senderRef,
            String language,
            String ruleSet,
            LocalDate ruleFrom,
            boolean deemed,
            Instant receivedAt,
            Instant checkDue,
            Optional<Instant> replyDue,
            int members,
            boolean unaccompanied) {}

    /**
     * What was noted on the way.
     *
     * @param statement {@code open}, {@code taken} or {@code declined} (RET-12)
     * @param stoppedSince since when it waits for papers or safeguards, until nationality is decided
     * @param linked the file that answers for this one as well (RET-5)
     */
    public record Marks(
            String statement,
            Optional<AccountId> taker,
            Optional<Instant> decidedAt,
            Optional<Instant> stoppedSince,
            Duration stopped,
            Optional<LocalDate> alarmedOn,
            Optional<Instant> interimAt,
            Optional<CaseId> linked) {
        /** None yet. */
        public static Marks none() {
            return new Marks(
                    "open",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Duration.ZERO,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** As they are once it stands there: the clock of a decision stops in front of what others must bring (RET-25). */
        Marks at(Return stands, Instant now) {
            var decided = decidedAt.isPresent()
                    ? decidedAt
                    : stands instanceof Return.Decided ? Optional.of(now) : Optional.<Instant>empty();
            var waits = decided.isEmpty() && (stands instanceof Return.Incomplete || stands instanceof Return.Blocked);
            var since = waits ? Optional.of(stoppedSince.orElse(now)) : Optional.<Instant>empty();
            var sum = waits
                    ? stopped
                    : stoppedSince
                            .map(from -> stopped.plus(Duration.between(from, now)))
                            .orElse(stopped);
            return new Marks(statement, taker, decided, since, sum, alarmedOn, interimAt, linked);
        }
    }

    /** Her statement was taken by that officer, or she declined to that officer (RET-12). */
    public ReturnFile stated(String how, AccountId by) {
        return new ReturnFile(
                facts,
                journey,
                new Marks(
                        how,
                        Optional.of(by),
                        marks.decidedAt(),
                        marks.stoppedSince(),
                        marks.stopped(),
                        marks.alarmedOn(),
                        marks.interimAt(),
                        marks.linked()));
    }

    /** The end of its term was announced that day; with a safeguard open an interim reply was prepared (RET-24). */
    public ReturnFile alarmed(LocalDate day, Optional<Instant> interim) {
        return new ReturnFile(
                facts,
                journey,
                new Marks(
                        marks.statement(),
                        marks.taker(),
                        marks.decidedAt(),
                        marks.stoppedSince(),
                        marks.stopped(),
                        Optional.of(day),
                        marks.interimAt().or(() -> interim),
                        marks.linked()));
    }

    /** Another file answers for this one (RET-5). */
    public ReturnFile linkedTo(CaseId other) {
        return new ReturnFile(
                facts,
                journey,
                new Marks(
                        marks.statement(),
                        marks.taker(),
                        marks.decidedAt(),
                        marks.stoppedSince(),
                        marks.stopped(),
                        marks.alarmedOn(),
                        marks.interimAt(),
                        Optional.of(other)));
    }

    public CaseId id() {
        return facts.id();
    }

    public ReturnFile moved(Journey to, Instant now) {
        return new ReturnFile(facts, to, marks.at(to.stands(), now));
    }

    /** Whole days from receipt to the first decision, stopped time taken off; empty while undecided. */
    public Optional<Integer> daysToDecision() {
        return marks.decidedAt().map(at -> (int) Math.max(
                0,
                Duration.between(facts.receivedAt(), at).minus(marks.stopped()).toDays()));
    }
}
