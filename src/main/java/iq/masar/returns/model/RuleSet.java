package iq.masar.returns.model;

import iq.masar.kernel.Baghdad;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The terms under which a request is answered: one version, pinned when the request comes in, so that a later one never moves
 * a running clock (RET-2; returns.md E1).
 *
 * @param replyDays days from receipt to the reply; empty where the set has none
 * @param deemed whether silence is agreement after that (RET-24)
 * @param documentWorkingDays working days from a yes to the document
 * @param validityMonths of the document
 */
public record RuleSet(
        String code,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Integer> replyDays,
        boolean deemed,
        int documentWorkingDays,
        int validityMonths,
        String source,
        boolean verified) {
    /** How long before silence becomes agreement the first alarm comes; daily after (RET-24). */
    public static final Duration ALARM = Duration.ofHours(72);

    public RuleSet {
        if (deemed && replyDays.isEmpty()) {
            throw new IllegalArgumentException(code + ": silence needs a term");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }

    /** The end of the last day of the term, in Baghdad. */
    public Optional<Instant> replyDue(Instant received) {
        return replyDays.map(days -> Baghdad.day(received)
                .plusDays(days + 1L)
                .atStartOfDay(Baghdad.ZONE)
                .toInstant());
    }

    /** When it must be said that silence is about to count. */
    public Optional<Instant> alarm(Instant received) {
        return deemed ? replyDue(received).map(due -> due.minus(ALARM)) : Optional.empty();
    }
}
