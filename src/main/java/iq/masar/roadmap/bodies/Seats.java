package iq.masar.roadmap.bodies;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Ids;
import iq.masar.roadmap.bodies.Body.Holder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of seats: an institution has a seat, a person holds it between two days (GOV-05). */
@Component
public class Seats {
    private final BodyStore store;
    private final DecisionStore points;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Seats(BodyStore store, DecisionStore points, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.points = points;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new seat of an institution from today, whether or not it has another. */
    @Transactional
    public UUID seat(String body, String institution, String source, Actor officer) {
        var id = ids.next();
        store.put(id, body, institution, Baghdad.day(clock.instant()), source);
        audit.decided(Act.of(officer, "roadmap.seat").with("body", body).with("institution", institution));
        return id;
    }

    /** A seat for an institution that has none in this body. Refuses: {@code SeatStands}. */
    @Transactional
    public BodyReply admit(String body, String institution, String source, Actor officer) {
        store.lock(body);
        var today = Baghdad.day(clock.instant());
        var standing = store.seats(body).stream()
                .filter(seat -> seat.institution().equals(institution) && seat.stands(today))
                .findFirst();
        return standing.isPresent()
                ? new BodyReply.SeatStands(standing.get().since())
                : new BodyReply.Done(seat(body, institution, source, officer));
    }

    /**
     * A person takes a seat from today. Refuses: {@code Unknown} a seat that is not there, {@code AlreadySeated} whoever holds a
     * seat of the body: nobody votes for two institutions.
     *
     * @param role member, alternate, chair or secretary; a secretary never votes
     */
    @Transactional
    public BodyReply hold(UUID seat, AccountId person, String role, Actor officer) {
        var body = store.bodyOf(seat);
        if (body.isEmpty()) {
            return new BodyReply.Unknown();
        }
        store.lock(body.get());
        var today = Baghdad.day(clock.instant());
        var running = store.holding(body.get(), person.value()).stream()
                .filter(term -> term.until().filter(today::isAfter).isEmpty())
                .findFirst();
        if (running.isPresent()) {
            return new BodyReply.AlreadySeated(running.get().since());
        }
        var id = ids.next();
        store.hold(id, new Holder(seat, person.value(), role, today, Optional.empty()));
        audit.decided(Act.of(officer, "roadmap.hold").with("seat", seat));
        return new BodyReply.Done(id);
    }

    /** The person's term ends with a day. */
    @Transactional
    public void release(UUID seat, AccountId person, LocalDate last, Actor officer) {
        store.endTerm(seat, person.value(), last);
        audit.decided(Act.of(officer, "roadmap.release").with("seat", seat));
    }

    /** The seats a person holds or held in a body, the running term first. */
    public List<Holder> holding(String body, AccountId person) {
        return store.holding(body, person.value());
    }

    /** Everybody who holds or held a seat of a body, running terms first. */
    public List<Holder> holders(String body) {
        return store.holders(body);
    }

    /** Action points still owed by the seats a person holds today and by those of her institution, the longest due first. */
    public List<Body.ActionPoint> owed(Actor person) {
        return points.owedBy(
                person.account().value(), "ORG-" + person.organisation().value(), Baghdad.day(clock.instant()));
    }

    /** Whether this person chairs the body today. */
    public boolean chairs(String body, AccountId person) {
        var today = Baghdad.day(clock.instant());
        return holding(body, person).stream()
                .anyMatch(term -> term.role().equals("chair")
                        && term.until().filter(today::isAfter).isEmpty());
    }

    /** What the seats of one institution were asked to do; {@code overdue} is part of {@code open}. */
    public record Debt(String institution, int open, int overdue, int done, int dropped) {}

    /** Action points of all bodies by the institution whose seat owes them, every one counted once. */
    public List<Debt> debts() {
        return points.debts(Baghdad.day(clock.instant()));
    }
}
