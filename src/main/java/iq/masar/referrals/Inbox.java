package iq.masar.referrals;

import iq.masar.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The receiver's desk: what came in, nearest deadline first, and the answers owed. It can neither search nor count people. */
@Component
public class Inbox {
    /** Which part of the inbox. */
    public enum Filter {
        OPEN,
        WAITING,
        OVERDUE,
        IN_SERVICE,
        DISPUTED,
        ENDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Filter of(String code) {
            for (var one : values()) {
                if (one.code().equals(code)) {
                    return one;
                }
            }
            return OPEN;
        }
    }

    /** Where the last page ended. */
    public record After(Instant due, ReferralId id) {}

    /** One page, at most {@code size} lines; what lay undelivered counts as delivered now. */
    public List<ReferralSummary> list(Actor receiver, Filter filter, Optional<After> after, int size) {
        throw new UnsupportedOperationException();
    }

    /** The referral as its receiver may see it; for others it does not exist. */
    public Optional<ReferralFile> find(ReferralId id, Actor receiver) {
        throw new UnsupportedOperationException();
    }

    /** Answers: acknowledge, accept, decline, schedule, start, no-show, give up, finish; others' referrals are {@code Missing}. */
    public Reply answer(ReferralId id, Command command, Actor receiver) {
        throw new UnsupportedOperationException();
    }
}
