package iq.masar.plans.desk;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.plans.store.HappeningStore;
import iq.masar.plans.store.HappeningStore.Happening;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
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
    private final HappeningStore happenings;

    Chronicle(Clock clock, Ids ids, Audit audit, ApplicationEventPublisher events, HappeningStore happenings) {
        this.clock = clock;
        this.ids = ids;
        this.audit = audit;
        this.events = events;
        this.happenings = happenings;
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

    /** Writes the audit entry and the timeline's fact in the caller's transaction; {@code facts} are codes and numbers. */
    public void happened(CaseId file, Actor actor, String kind, Object... facts) {
        var act = Act.of(actor, "plans." + kind).on(file);
        for (int place = 0; place < facts.length; place++) {
            act = act.with("fact" + place, facts[place]);
        }
        audit.decided(act);
        happenings.add(
                fresh(),
                file,
                new Happening(kind, Arrays.stream(facts).map(Object::toString).toList(), actor.account(), now()));
    }

    public void tell(Record event) {
        events.publishEvent(event);
    }
}
