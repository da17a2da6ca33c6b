package iq.masar.journeys;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.journeys.JourneyReply.Done;
import iq.masar.journeys.JourneyReply.NotNow;
import iq.masar.journeys.JourneyReply.Unknown;
import iq.masar.journeys.desk.Noting;
import iq.masar.journeys.model.Lodging;
import iq.masar.journeys.store.LodgingStore;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Role;
import iq.masar.returns.ReturnSummary;
import iq.masar.returns.Returns;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people are housed on the way, by days alone (RET-38). */
@Component
@Transactional
public class Lodgings {
    private final LodgingStore store;
    private final Returns returns;
    private final Noting noting;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Lodgings(LodgingStore store, Returns returns, Noting noting, Audit audit, ApplicationEventPublisher events) {
        this.store = store;
        this.returns = returns;
        this.noting = noting;
        this.audit = audit;
        this.events = events;
    }

    /** A stay, the number of its return, and its days so far. */
    public record Stay(Lodging lodging, String number, long days) {}

    @Transactional(readOnly = true)
    public List<Stay> list() {
        var today = Baghdad.day(noting.now());
        return store.list().stream()
                .map(stay -> new Stay(
                        stay,
                        returns.find(stay.file()).map(ReturnSummary::number).orElse(""),
                        stay.days(today)))
                .toList();
    }

    /** Housed days of all stays up to today. */
    @Transactional(readOnly = true)
    public LodgingStore.Sum sum() {
        return store.sum(Baghdad.day(noting.now()));
    }

    /**
     * Notes a stay of the return with this reference of a sending state. Refuses: unknown.
     *
     * @param ends not before {@code starts}
     */
    public JourneyReply begin(String reference, LocalDate starts, Optional<LocalDate> ends, Actor by) {
        var found = returns.byReference(reference);
        if (!by.is(Role.OPERATION_OFFICER) || found.size() != 1) {
            return new Unknown();
        }
        var stay = new Lodging(noting.fresh(), found.getFirst().id(), starts, ends);
        store.insert(stay, by.account(), noting.now());
        audit.decided(Act.of(by, "journeys.lodged").on(stay.file()));
        events.publishEvent(new StayNoted(stay.id(), starts, ends));
        return new Done(stay.id());
    }

    /** It ended that day. Refuses: unknown, not now: it ended already, or begins later. */
    public JourneyReply end(UUID id, LocalDate day, Actor by) {
        var stay = store.find(id).filter(found -> by.is(Role.OPERATION_OFFICER));
        if (stay.isEmpty()) {
            return new Unknown();
        }
        if (!store.end(id, day)) {
            return new NotNow("lodged");
        }
        audit.decided(Act.of(by, "journeys.lodging-ended").on(stay.get().file()));
        events.publishEvent(new StayNoted(id, stay.get().starts(), Optional.of(day)));
        return new Done(id);
    }
}
