package iq.masar.journeys.model;

import iq.masar.journeys.JourneyReply;
import iq.masar.journeys.JourneyReply.LinesOpen;
import iq.masar.journeys.JourneyReply.SameOfficer;
import iq.masar.journeys.JourneyReply.SeatsExceeded;
import iq.masar.kernel.AccountId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** A charter, a scheduled aeroplane or a bus that brings people home, in one of its states (returns.md (c)). */
public sealed interface Operation {
    Facts facts();

    default String state() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /**
     * What stays the same once it is open.
     *
     * @param means {@code charter}, {@code scheduled} or {@code land}
     * @param committee reference of the committee's decision
     */
    record Facts(
            UUID id, String means, String carrier, String from, String to, int seats, LocalDate day, String committee) {
        public Facts {
            if (seats < 1) {
                throw new IllegalArgumentException("an operation without a seat");
            }
        }
    }

    /** Before it left it can be called off; every line is free again. */
    sealed interface Standing extends Operation {
        default Cancelled cancel(String reason) {
            return new Cancelled(facts(), reason);
        }
    }

    record Draft(Facts facts) implements Standing {
        public Open open() {
            return new Open(facts);
        }
    }

    record Open(Facts facts) implements Standing {
        /** One officer asks to freeze. Refuses: more lines than seats. */
        public Step freeze(AccountId by, int seated) {
            return seated > facts.seats()
                    ? new Refused(new SeatsExceeded(seated, facts.seats()))
                    : new Moved(new Freezing(facts, by));
        }
    }

    /** Waits for the second officer. */
    record Freezing(Facts facts, AccountId first) implements Standing {
        public Step confirm(AccountId by) {
            return by.equals(first) ? new Refused(new SameOfficer()) : new Moved(new Frozen(facts, 0));
        }

        public Open unfreeze() {
            return new Open(facts);
        }
    }

    /** @param amendments numbered changes since the freeze (RET-33) */
    record Frozen(Facts facts, int amendments) implements Standing {
        public Frozen amend() {
            return new Frozen(facts, amendments + 1);
        }

        public Boarding board() {
            return new Boarding(facts, amendments);
        }
    }

    record Boarding(Facts facts, int amendments) implements Standing {
        public Departed depart() {
            return new Departed(facts);
        }
    }

    record Departed(Facts facts) implements Operation {
        public Landed land() {
            return new Landed(facts);
        }
    }

    record Landed(Facts facts) implements Operation {
        /** Refuses while a boarded line has no outcome. */
        public Step reconcile(int open) {
            return open > 0 ? new Refused(new LinesOpen(open)) : new Moved(new Reconciled(facts));
        }
    }

    record Reconciled(Facts facts) implements Operation {}

    record Cancelled(Facts facts, String reason) implements Operation {}

    /** A step taken, or why not. */
    sealed interface Step {}

    record Moved(Operation to) implements Step {}

    record Refused(JourneyReply why) implements Step {}
}
