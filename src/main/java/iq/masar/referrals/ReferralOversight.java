package iq.masar.referrals;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.referrals.ReferralFile.ClockFace;
import iq.masar.referrals.model.Referral;
import iq.masar.referrals.steps.Clocks;
import iq.masar.referrals.steps.Files;
import iq.masar.referrals.store.OversightStore;
import iq.masar.referrals.store.ReferralStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators, providers' heads and the protection officer look at: silence, scorecards, patterns. Counts and codes only. */
@Component
public class ReferralOversight {
    private static final int A_PAGE = 100;

    private final OversightStore store;
    private final ReferralStore referrals;
    private final Files files;
    private final Clocks clocks;
    private final Audit audit;
    private final Clock clock;

    ReferralOversight(
            OversightStore store, ReferralStore referrals, Files files, Clocks clocks, Audit audit, Clock clock) {
        this.store = store;
        this.referrals = referrals;
        this.files = files;
        this.clocks = clocks;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A provider's answers over a period (REF-40).
     *
     * @param declined how often, by reason code of E2
     */
    public record Scorecard(
            OfficeCode office,
            long received,
            long answeredInTime,
            long answeredLate,
            long silent,
            Map<String, Long> declined,
            long finished,
            long confirmed,
            long disputed) {
        public Scorecard {
            declined = Map.copyOf(declined);
        }
    }

    /** A pattern the protection officer must look at (REF-58). */
    public record Alarm(
            UUID id,
            OfficeCode office,
            String pattern,
            int accepted,
            int declined,
            Instant raisedAt,
            Optional<Instant> closedAt) {}

    /** Referrals of the coordinator's governorate past 150 % of a clock, or ended in silence and not yet re-routed. */
    public List<ReferralSummary> escalations(Actor coordinator) {
        return store.escalated(coordinator.governorate(), A_PAGE);
    }

    /** A referral of the coordinator's governorate, in codes and without anything to press; for others it does not exist. */
    @Transactional(readOnly = true)
    public Optional<ReferralFile> find(ReferralId id, Actor coordinator) {
        return referrals.find(id).filter(one -> sees(one, coordinator)).map(one -> files.of(one, Set.of()));
    }

    private static boolean sees(Referral referral, Actor reader) {
        return reader.is(Role.NATIONAL_ADMINISTRATION)
                || (reader.is(Role.COORDINATOR) && referral.governorate().equals(reader.governorate()));
    }

    /** The reader's own office; for a coordinator those her governorate sent people to; for the administration all. */
    public List<Scorecard> scorecards(Actor reader, Duration back) {
        var since = clock.instant().minus(back);
        if (reader.is(Role.NATIONAL_ADMINISTRATION)) {
            return store.scorecards(Optional.empty(), Optional.empty(), since);
        }
        return reader.is(Role.COORDINATOR)
                ? store.scorecards(Optional.empty(), Optional.of(reader.governorate()), since)
                : store.scorecards(Optional.of(reader.office()), Optional.empty(), since);
    }

    /** How far the clock of a line has gone; empty when none runs. */
    public Optional<ClockFace> face(ReferralSummary line) {
        return clocks.face(line, clock.instant());
    }

    public List<Alarm> alarms() {
        return store.alarms();
    }

    /** The protection officer has looked at it. */
    @Transactional
    public boolean closeAlarm(UUID alarm, Actor officer) {
        var closed = store.close(alarm, clock.instant());
        if (closed) {
            audit.decided(Act.of(officer, "referrals.alarm-closed").with("alarm", alarm));
        }
        return closed;
    }
}
