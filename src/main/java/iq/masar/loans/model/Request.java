package iq.masar.loans.model;

import iq.masar.kernel.AccountId;
import iq.masar.loans.LoanReply;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What one person asks and another decides (RET-57): instalments put behind the last, or dinars given up.
 *
 * @param numbers instalments to move; none for a waiver
 * @param amount whole dinars to give up; zero for a rescheduling
 */
public record Request(
        UUID id,
        UUID loan,
        Kind kind,
        Set<Integer> numbers,
        long amount,
        Reason reason,
        AccountId by,
        Instant at,
        State state,
        Optional<AccountId> decidedBy) {
    public Request {
        numbers = Set.copyOf(numbers);
    }

    /** What is asked. */
    public enum Kind {
        RESCHEDULE,
        WAIVE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why. */
    public enum Reason {
        ILLNESS,
        INCOME_LOST,
        DISPLACED_AGAIN,
        DEATH,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Reason> find(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }

        public static List<String> codes() {
            return Arrays.stream(values()).map(Reason::code).toList();
        }
    }

    /** Where it stands. */
    public enum State {
        ASKED,
        GRANTED,
        REFUSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Why this person may not decide it; empty when she may. */
    public Optional<LoanReply> hindrance(AccountId decider) {
        if (state != State.ASKED) {
            return Optional.of(new LoanReply.NotNow(state.code()));
        }
        return decider.equals(by) ? Optional.of(new LoanReply.SelfApproval()) : Optional.empty();
    }
}
