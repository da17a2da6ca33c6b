package iq.masar.statistics;

import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import iq.masar.statistics.model.Occurrence;
import iq.masar.statistics.store.Generaliser;
import iq.masar.statistics.store.WatchStore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is only counted: unmet needs, follow-ups, ordinary complaints, satisfaction, break-glass, and the state of services. */
@Component
@Transactional
public class Happenings {
    private final WatchStore watch;
    private final Generaliser generaliser;

    Happenings(WatchStore watch, Generaliser generaliser) {
        this.watch = watch;
        this.generaliser = generaliser;
    }

    /** Counted once for each key. */
    public void happened(UUID key, String kind, YearMonth month, GovernorateCode governorate, String outcome) {
        note(new Occurrence(key, kind, month, governorate.value(), Optional.empty(), Optional.empty(), outcome));
    }

    /** A need for which no service exists (REF-8). */
    public void unmet(
            UUID key,
            FamilyCode family,
            GovernorateCode governorate,
            Optional<String> district,
            String reason,
            YearMonth month) {
        note(new Occurrence(key, "unmet", month, governorate.value(), district, Optional.of(family.value()), reason));
    }

    /** A service of the public directory as it is now; never a shelter (REF-4). */
    public void service(UUID service, FamilyCode family, String governorate, boolean active) {
        watch.service(service, governorate, family.value(), active);
        generaliser.shareService(service);
    }

    public void verified(UUID service, LocalDate day) {
        watch.verified(service, day);
        generaliser.shareService(service);
    }

    private void note(Occurrence occurrence) {
        if (watch.put(occurrence)) {
            generaliser.share(occurrence);
        }
    }
}
