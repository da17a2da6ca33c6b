package iq.masar.directory;

import iq.masar.directory.store.UnmetNeedStore;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.FamilyCode;
import iq.masar.kernel.GovernorateCode;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Needs for which the directory had nothing (REF-8). */
@Component
public class UnmetNeeds {
    private final UnmetNeedStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnmetNeeds(UnmetNeedStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records one unmet need; the same case, family and month count once.
     *
     * @param reason code of the list {@code unmet-reason}
     */
    @Transactional
    public void record(
            FamilyCode family, GovernorateCode governorate, Optional<String> district, String reason, CaseId file) {
        var month = YearMonth.from(clock.instant().atZone(Baghdad.ZONE));
        var need = new UnmetNeedRecorded(family, governorate, district, reason, month);
        if (store.add(need, file)) {
            events.publishEvent(need);
        }
    }
}
