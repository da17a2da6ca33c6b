package iq.masar.retention.model;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.retention.RetentionReply;
import iq.masar.retention.RetentionReply.NotNow;
import iq.masar.retention.RetentionReply.OneInstitutionOnly;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * The end of all keys of a governorate (REF-59): asked by one institution, confirmed by another within fifteen minutes,
 * ten minutes in which anybody of either cancels it. A rehearsal goes the same way and destroys nothing.
 */
public sealed interface Ending {
    /** How long the other institution has. */
    Duration CONFIRM_TERM = Duration.ofMinutes(15);

    /** How long it can be cancelled after that. */
    Duration CANCEL_TERM = Duration.ofMinutes(10);

    /** How often it is rehearsed. */
    Duration REHEARSAL = Duration.ofDays(365);

    Facts facts();

    default String state() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** What stays the same. */
    record Facts(
            UUID id,
            GovernorateCode governorate,
            boolean rehearsal,
            AccountId by,
            OrganisationCode institution,
            Instant at) {}

    record Asked(Facts facts) implements Ending {
        public Step confirm(AccountId by, OrganisationCode institution, Instant now) {
            if (institution.equals(facts.institution()) || by.equals(facts.by())) {
                return new Refused(new OneInstitutionOnly());
            }
            return now.isAfter(facts.at().plus(CONFIRM_TERM))
                    ? new Refused(new NotNow("stopped"))
                    : new Moved(new Counting(facts, by, institution, now.plus(CANCEL_TERM)));
        }
    }

    /** The ten minutes run. */
    record Counting(Facts facts, AccountId second, OrganisationCode other, Instant due) implements Ending {
        public Ended end(int cases) {
            return new Ended(facts, second, other, due, cases);
        }
    }

    /** Done; {@code cases} lost their keys, or would have in a rehearsal. */
    record Ended(Facts facts, AccountId second, OrganisationCode other, Instant at, int cases) implements Ending {}

    /** Cancelled, or not confirmed in time. */
    record Stopped(Facts facts) implements Ending {}

    /** A step taken, or why not. */
    sealed interface Step {}

    record Moved(Ending to) implements Step {}

    record Refused(RetentionReply why) implements Step {}
}
