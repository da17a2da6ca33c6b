package iq.masar.plans.desk;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Time, fresh ids, the audit entry of a decision, and the event other rooms hear. */
@Component
public class Chronicle {
    private final Clock clock;
    private final Ids ids;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Chronicle(Clock clock, Ids ids, Audit audit, ApplicationEventPublisher events) {
        this.clock = clock;
        this.ids = ids;
        this.audit = audit;
        this.events = events;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return Baghdad.day(now());
    }

    public UUID fresh() {
        return ids.next();
    }

    /** Writes the entry in the caller's transaction. */
    public void decided(Act act) {
        audit.decided(act);
    }

    public void tell(Record event) {
        events.publishEvent(event);
    }
}
