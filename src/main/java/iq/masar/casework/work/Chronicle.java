package iq.masar.casework.work;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.casework.Refused;
import iq.masar.casework.store.HistoryStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what was decided about a case: its timeline, the audit, and the news to the other rooms. */
@Component
public class Chronicle {
    private final HistoryStore history;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Chronicle(HistoryStore history, Audit audit, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.history = history;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** A fact of the timeline, worded by {@code casework.event.<kind>}, and its entry in the audit. */
    public void tell(CaseId file, String kind, Actor actor, String... facts) {
        history.add(ids.next(), file, kind, List.of(facts), actor, clock.instant());
        audit.decided(Act.of(actor, "casework." + kind).on(file).with("facts", facts.length));
    }

    /** A refusal is a fact too, and shows what the house does not allow (H2). */
    public Refused refused(CaseId file, Refused why, Actor actor) {
        var code = why.code();
        history.add(ids.next(), file, "refused", List.of(code), actor, clock.instant());
        audit.decided(Act.of(actor, "casework.refused").on(file).with("refusal", code));
        return why;
    }

    public Instant now() {
        return clock.instant();
    }

    public void publish(Object event) {
        events.publishEvent(event);
    }
}
