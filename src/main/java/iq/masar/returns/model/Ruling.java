package iq.masar.returns.model;

import iq.masar.kernel.AccountId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * A decision on nationality as two officers made it (RET-22).
 *
 * @param barred who took her statement or the interview, and on appeal who decided before
 */
public record Ruling(Outcome outcome, AccountId first, AccountId second, Set<AccountId> barred, LocalDate appealUntil) {
    /** What it says. */
    public enum Outcome {
        CONFIRMED,
        NOT_CONFIRMED,
        INCONCLUSIVE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Ruling {
        barred = Set.copyOf(barred);
    }
}
