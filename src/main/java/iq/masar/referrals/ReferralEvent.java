package iq.masar.referrals;

import iq.masar.codes.Priority;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;

/** What became of a referral, told to other rooms: ids and codes only. */
public sealed interface ReferralEvent {
    Course course();

    Instant at();

    /** From whom to whom and about what; the same in every event of one referral. */
    record Course(
            ReferralId referral, CaseId file, FamilyCode family, OfficeCode from, OfficeCode to, Priority priority) {}

    record ReferralSent(Course course, Instant at) implements ReferralEvent {}

    record ReferralDelivered(Course course, Instant at) implements ReferralEvent {}

    record ReferralAcknowledged(Course course, Instant at) implements ReferralEvent {}

    /** @param inTime whether the decide clock had not passed 100 % */
    record ReferralAccepted(Course course, Instant at, boolean inTime) implements ReferralEvent {}

    /** @param reason a code of list E2 */
    record ReferralDeclined(Course course, Instant at, String reason, boolean inTime) implements ReferralEvent {}

    record ReferralScheduled(Course course, Instant at, Instant appointment) implements ReferralEvent {}

    record ClientMissed(Course course, Instant at, int times) implements ReferralEvent {}

    /** The receiver gave up after the client missed two appointments. */
    record ClientLost(Course course, Instant at) implements ReferralEvent {}

    record ServiceStarted(Course course, Instant at) implements ReferralEvent {}

    /** @param outcome {@code full}, {@code partial} or {@code not} */
    record ServiceFinished(Course course, Instant at, String outcome) implements ReferralEvent {}

    /** @param channel {@code code}, {@code phone} or {@code visit} */
    record OutcomeConfirmed(Course course, Instant at, String channel) implements ReferralEvent {}

    record OutcomeDisputed(Course course, Instant at, String channel) implements ReferralEvent {}

    /** A supervisor sent the service back to work after a dispute. */
    record ServiceResumed(Course course, Instant at) implements ReferralEvent {}

    /** @param verified whether the client confirmed */
    record ReferralClosed(Course course, Instant at, boolean verified) implements ReferralEvent {}

    /** @param by {@code client}, {@code sender}, {@code consent} or {@code case-closed} */
    record ReferralWithdrawn(Course course, Instant at, String by) implements ReferralEvent {}

    record ReferralExpired(Course course, Instant at) implements ReferralEvent {}

    /** @param child the new referral that takes the need further */
    record ReferralRerouted(Course course, Instant at, ReferralId child) implements ReferralEvent {}

    /** @param share 75, 100, 150 or 200 percent of the running clock */
    record ReferralEscalated(Course course, Instant at, int share) implements ReferralEvent {}
}
