package iq.masar.statistics.feed;

import iq.masar.emergency.EmergencyOpened;
import iq.masar.feedback.AnswerRated;
import iq.masar.feedback.ComplaintReceived;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.GovernorateCode;
import iq.masar.statistics.Happenings;
import iq.masar.tasks.TaskCompleted;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Listens to what is only counted: follow-ups, ordinary complaints and what became of them, emergency readings. */
@Component
class OccurrenceFeed {
    private static final GovernorateCode NOWHERE = new GovernorateCode("unknown");
    private static final String FOLLOW_UP = "follow-up";

    private final Happenings happenings;

    OccurrenceFeed(Happenings happenings) {
        this.happenings = happenings;
    }

    @ApplicationModuleListener
    void on(TaskCompleted event) {
        if (event.kind().equals(FOLLOW_UP)) {
            var outcome = event.at().isAfter(event.dueAt()) ? "late" : "on-time";
            happenings.happened(event.task(), FOLLOW_UP, month(event.at()), event.governorate(), outcome);
        }
    }

    @ApplicationModuleListener
    void on(ComplaintReceived event) {
        happenings.happened(
                event.complaint(), "complaint", month(event.at()), place(event.governorate()), event.subject());
    }

    @ApplicationModuleListener
    void on(AnswerRated event) {
        happenings.happened(
                another(event.complaint(), "rated"),
                "satisfaction",
                month(event.at()),
                place(event.governorate()),
                event.verdict().equals("satisfied") ? "satisfied" : "not-satisfied");
    }

    @ApplicationModuleListener
    void on(EmergencyOpened event) {
        happenings.happened(event.emergency(), "break-glass", month(event.at()), event.governorate(), event.reason());
    }

    /** A second key of the same subject, so that both are counted once. */
    private static UUID another(UUID subject, String what) {
        return UUID.nameUUIDFromBytes((subject + what).getBytes(StandardCharsets.US_ASCII));
    }

    private static GovernorateCode place(Optional<GovernorateCode> governorate) {
        return governorate.orElse(NOWHERE);
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(Baghdad.day(at));
    }
}
