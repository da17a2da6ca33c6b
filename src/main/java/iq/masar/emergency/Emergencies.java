package iq.masar.emergency;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.casework.CaseSummary;
import iq.masar.casework.Cases;
import iq.masar.emergency.EmergencyReply.Done;
import iq.masar.emergency.EmergencyReply.NotNow;
import iq.masar.emergency.EmergencyReply.RightSuspended;
import iq.masar.emergency.EmergencyReply.Unknown;
import iq.masar.emergency.model.Approver;
import iq.masar.emergency.model.Emergency;
import iq.masar.emergency.model.Facts;
import iq.masar.emergency.steps.Opening;
import iq.masar.emergency.steps.Telling;
import iq.masar.emergency.store.EmergencyStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Canonical;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to emergencies: asking, approving, refusing, ending (REF-52). Reading is {@link EmergencyReadings}; what comes
 * afterwards is {@link EmergencyOversight}.
 */
@Component
@Transactional
public class Emergencies {
    private final EmergencyStore store;
    private final Cases cases;
    private final Opening opening;
    private final Telling telling;
    private final Audit audit;
    private final Outside outside;

    /** Time, fresh numbers, and who else listens. */
    @Component
    static class Outside {
        private final Clock clock;
        private final Ids ids;
        private final ApplicationEventPublisher events;

        Outside(Clock clock, Ids ids, ApplicationEventPublisher events) {
            this.clock = clock;
            this.ids = ids;
            this.events = events;
        }
    }

    Emergencies(EmergencyStore store, Cases cases, Opening opening, Telling telling, Audit audit, Outside outside) {
        this.store = store;
        this.cases = cases;
        this.opening = opening;
        this.telling = telling;
        this.audit = audit;
        this.outside = outside;
    }

    private Instant now() {
        return Canonical.micros(outside.clock.instant());
    }

    /** Asks for a reading. Refuses: unknown, right suspended. */
    public EmergencyReply ask(NewEmergency wish, Actor requester) {
        if (store.unreviewed(requester.account(), now().minus(Emergency.REVIEW_TERM))) {
            return new RightSuspended();
        }
        return cases.numbered(wish.number())
                .<EmergencyReply>map(file -> asked(facts(file, wish, requester), wish.words(), requester))
                .orElseGet(Unknown::new);
    }

    private Facts facts(CaseSummary file, NewEmergency wish, Actor requester) {
        return new Facts(
                new EmergencyId(outside.ids.next()),
                file.id(),
                file.number().value(),
                file.office(),
                file.governorate(),
                requester.account(),
                requester.organisation(),
                wish.reason(),
                wish.sections(),
                wish.minutes(),
                now());
    }

    private EmergencyReply asked(Facts facts, String words, Actor requester) {
        store.insert(facts);
        opening.asked(facts, words);
        audit.decided(Act.of(requester, "emergency.asked")
                .on(facts.file())
                .because(facts.reason().code())
                .with("request", facts.id())
                .with("minutes", facts.minutes()));
        telling.asked(facts);
        return new Done(facts.id());
    }

    /**
     * Approves for the approver's institution; the second opens it. Refuses: unknown, not now, own request, second approver
     * of the same institution, approval term passed, key not held, not sealed.
     */
    public EmergencyReply approve(EmergencyId id, Actor approver) {
        var by = new Approver(approver.account(), approver.organisation(), now());
        return decide(id, approver, emergency -> switch (emergency) {
            case Emergency.Requested requested -> requested.approve(by);
            case Emergency.ApprovedOnce once -> once.approve(by);
            case Emergency other -> notNow(other);
        });
    }

    /** Says no. Refuses: unknown, not now. */
    public EmergencyReply deny(EmergencyId id, Actor approver) {
        return decide(id, approver, emergency -> switch (emergency) {
            case Emergency.Requested requested -> new Emergency.Moved(requested.deny(false, now()));
            case Emergency.ApprovedOnce once -> new Emergency.Moved(once.deny(false, now()));
            case Emergency other -> notNow(other);
        });
    }

    private static Emergency.Step notNow(Emergency emergency) {
        return new Emergency.Refused(new NotNow(emergency.state()));
    }

    private EmergencyReply decide(EmergencyId id, Actor approver, Function<Emergency, Emergency.Step> how) {
        var row = store.lock(id).filter(found -> approver.is(Role.COORDINATOR));
        if (row.isEmpty()) {
            return new Unknown();
        }
        return switch (how.apply(row.get().emergency())) {
            case Emergency.Refused refused -> refused.why();
            case Emergency.Moved moved -> moved(moved.to(), approver);
        };
    }

    private EmergencyReply moved(Emergency to, Actor approver) {
        var facts = to.facts();
        if (to instanceof Emergency.Denied) {
            opening.ended(facts);
        } else {
            var hindered = opening.approved(to, approver);
            if (hindered.isPresent()) {
                return hindered.get();
            }
        }
        store.save(to);
        audit.decided(
                Act.of(approver, "emergency." + to.state()).on(facts.file()).with("request", facts.id()));
        if (to instanceof Emergency.Open open) {
            telling.opened(open);
            outside.events.publishEvent(new EmergencyOpened(
                    facts.id().value(),
                    facts.file(),
                    facts.governorate(),
                    facts.reason().code(),
                    open.second().at()));
        }
        return new Done(facts.id());
    }

    /** The requester is done before the time; the keys go at once. Refuses: unknown, not now. */
    public EmergencyReply end(EmergencyId id, Actor requester) {
        var row = store.lock(id)
                .filter(found -> found.emergency().facts().requester().equals(requester.account()));
        if (row.isEmpty()) {
            return new Unknown();
        }
        if (!(row.get().emergency() instanceof Emergency.Open open)) {
            return new NotNow(row.get().emergency().state());
        }
        opening.ended(open.facts());
        store.save(open.end());
        audit.decided(
                Act.of(requester, "emergency.ended").on(open.facts().file()).with("request", id));
        return new Done(id);
    }
}
