package iq.masar.statistics;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.OfficeCode;
import iq.masar.statistics.model.CaseFact;
import iq.masar.statistics.model.ReferralNote;
import iq.masar.statistics.store.Generaliser;
import iq.masar.statistics.store.WatchStore;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is heard of referrals. Notes may come twice and in any order; the shared row is generalised anew after each. */
@Component
@Transactional
public class ReferralNotes {
    private final WatchStore watch;
    private final Generaliser generaliser;

    ReferralNotes(WatchStore watch, Generaliser generaliser) {
        this.watch = watch;
        this.generaliser = generaliser;
    }

    /** What every event of one referral repeats. */
    public record Course(
            UUID referral,
            CaseId file,
            FamilyCode family,
            String priority,
            GovernorateCode from,
            OfficeCode provider) {}

    /** What may happen to a referral, as far as figures ask. */
    public enum Step {
        SENT,
        ACCEPTED,
        DECLINED,
        STARTED,
        CONFIRMED,
        DISPUTED,
        EXPIRED,
        WITHDRAWN;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param detail {@code in-time} or {@code late} for an acceptance, the same and the reason for a decline, else empty */
    public void happened(Course course, Step step, Instant at, String detail) {
        watch.put(
                course.referral(),
                new ReferralNote(
                        course.file().value(),
                        course.family().value(),
                        course.priority(),
                        course.from().value(),
                        course.provider().value()));
        switch (step) {
            case SENT, STARTED -> watch.first(course.referral(), step.code(), at, detail);
            case ACCEPTED, DECLINED, CONFIRMED, DISPUTED, EXPIRED, WITHDRAWN ->
                watch.last(course.referral(), step.code(), at, detail);
        }
        generaliser.share(course.referral());
        if (step == Step.STARTED) {
            watch.first(course.file().value(), "served", at, "");
            watch.first(
                    course.file().value(), CaseFact.SERVED_BY + course.family().value(), at, "");
            generaliser.share(course.file());
        }
    }
}
