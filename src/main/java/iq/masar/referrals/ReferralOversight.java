package iq.masar.referrals;

import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What coordinators, providers' heads and the protection officer look at: silence, scorecards, patterns. Counts and codes only. */
@Component
public class ReferralOversight {
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
            java.util.UUID id,
            OfficeCode office,
            String pattern,
            int accepted,
            int declined,
            Instant raisedAt,
            Optional<Instant> closedAt) {}

    /** Referrals of the coordinator's governorate past 150 % of a clock, or ended in silence and not yet re-routed. */
    public List<ReferralSummary> escalations(Actor coordinator) {
        throw new UnsupportedOperationException();
    }

    /** The reader's own office; for coordinators and the administration every provider office of their reach. */
    public List<Scorecard> scorecards(Actor reader, Duration back) {
        throw new UnsupportedOperationException();
    }

    public List<Alarm> alarms(Actor officer) {
        throw new UnsupportedOperationException();
    }

    public boolean closeAlarm(java.util.UUID alarm, Actor officer) {
        throw new UnsupportedOperationException();
    }
}
