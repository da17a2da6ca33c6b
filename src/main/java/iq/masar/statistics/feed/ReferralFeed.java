package iq.masar.statistics.feed;

import iq.masar.agencies.Agencies;
import iq.masar.agencies.Office;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.referrals.ReferralEvent;
import iq.masar.statistics.ReferralNotes;
import iq.masar.statistics.ReferralNotes.Step;
import java.util.Locale;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Listens to referrals; what figures do not ask for passes by. */
@Component
class ReferralFeed {
    private static final String NONE = "";
    private final ReferralNotes notes;
    private final Agencies agencies;

    ReferralFeed(ReferralNotes notes, Agencies agencies) {
        this.notes = notes;
        this.agencies = agencies;
    }

    @ApplicationModuleListener
    void on(ReferralEvent event) {
        switch (event) {
            case ReferralEvent.ReferralSent _ -> note(event, Step.SENT, NONE);
            case ReferralEvent.ReferralAccepted accepted -> note(event, Step.ACCEPTED, timely(accepted.inTime()));
            case ReferralEvent.ReferralDeclined declined ->
                note(event, Step.DECLINED, timely(declined.inTime()) + " " + declined.reason());
            case ReferralEvent.ServiceStarted _ -> note(event, Step.STARTED, NONE);
            case ReferralEvent.OutcomeConfirmed _ -> note(event, Step.CONFIRMED, NONE);
            case ReferralEvent.OutcomeDisputed _ -> note(event, Step.DISPUTED, NONE);
            case ReferralEvent.ReferralExpired _ -> note(event, Step.EXPIRED, NONE);
            case ReferralEvent.ReferralWithdrawn _ -> note(event, Step.WITHDRAWN, NONE);
            default -> {
                // deliveries, appointments, escalations, closings and re-routes change no figure of ours
            }
        }
    }

    private void note(ReferralEvent event, Step step, String detail) {
        var course = event.course();
        notes.happened(
                new ReferralNotes.Course(
                        course.referral().value(),
                        course.file(),
                        course.family(),
                        course.priority().name().toLowerCase(Locale.ROOT),
                        governorate(course.from()),
                        course.to()),
                step,
                event.at(),
                detail);
    }

    private GovernorateCode governorate(OfficeCode office) {
        return agencies.office(office)
                .map(Office::governorate)
                .orElseGet(() -> new GovernorateCode(
                        office.value().substring(office.value().lastIndexOf('-') + 1)));
    }

    private static String timely(boolean inTime) {
        return inTime ? "in-time" : "late";
    }
}
