package iq.masar.roadmap.bodies;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Ids;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of meetings: convened, attended, opened with or without a quorum (GOV-07). */
@Component
public class Meetings {
    private static final Set<String> PRESENCES = Set.of("present", "alternate", "excused", "absent");
    private static final int NEWEST = 20;
    private final MeetingStore store;
    private final BodyStore bodies;
    private final Bodies door;
    private final Audit audit;
    private final Ids ids;

    Meetings(MeetingStore store, BodyStore bodies, Bodies door, Audit audit, Ids ids) {
        this.store = store;
        this.bodies = bodies;
        this.door = door;
        this.audit = audit;
        this.ids = ids;
    }

    /** @param at in Baghdad */
    @Transactional
    public BodyReply plan(String body, LocalDateTime at, String place, List<String> agenda, Actor clerk) {
        var id = ids.next();
        store.put(id, body, at.atZone(Baghdad.ZONE).toInstant(), place, agenda);
        audit.decided(Act.of(clerk, "roadmap.convene").with("body", body).with("meeting", id));
        return new BodyReply.Done(id);
    }

    public Optional<Meeting> find(UUID id) {
        return store.find(id);
    }

    /** Newest first, at most a hundred. */
    public List<Meeting> list(String body) {
        return store.list(body);
    }

    /** Of all bodies, planned ones before held ones. */
    public List<Meeting> newest() {
        return store.newest(NEWEST);
    }

    @Transactional
    public BodyReply attend(UUID meeting, Map<UUID, String> presence, Actor clerk) {
        var found = store.lock(meeting);
        if (found.isEmpty()) {
            return new BodyReply.Unknown();
        }
        if (!found.get().state().equals("convened")) {
            return new BodyReply.NotNow(found.get().state());
        }
        presence.forEach((seat, how) -> {
            if (PRESENCES.contains(how)) {
                store.attend(meeting, seat, how);
            }
        });
        audit.decided(Act.of(clerk, "roadmap.attend").with("meeting", meeting));
        return new BodyReply.Done(meeting);
    }

    /** Opens business; without a quorum, or without a rule, the meeting may note but not decide. */
    @Transactional
    public BodyReply hold(UUID meeting, Actor clerk) {
        var found = store.lock(meeting);
        if (found.isEmpty()) {
            return new BodyReply.Unknown();
        }
        var one = found.get();
        if (!one.state().equals("convened")) {
            return new BodyReply.NotNow(one.state());
        }
        var quorate = bodies.rule(one.body())
                .filter(rule -> one.present() >= rule.needed(seats(one)))
                .isPresent();
        store.hold(meeting, quorate);
        audit.decided(Act.of(clerk, "roadmap.meet").with("meeting", meeting).with("quorate", quorate));
        return new BodyReply.Done(meeting);
    }

    /** Calls a meeting off before it was held; the reason stays. Refuses: {@code NotNow}, {@code Unknown}. */
    @Transactional
    public BodyReply cancel(UUID meeting, String reason, Actor clerk) {
        var found = store.find(meeting);
        if (found.isEmpty()) {
            return new BodyReply.Unknown();
        }
        if (!found.get().state().equals("convened")) {
            return new BodyReply.NotNow(found.get().state());
        }
        store.cancel(meeting, reason);
        audit.decided(Act.of(clerk, "roadmap.cancel").with("meeting", meeting));
        return new BodyReply.Done(meeting);
    }

    /** A decision of this meeting; refused while it is not open, and without a quorum: such a meeting notes, it does not decide. */
    @Transactional
    public BodyReply decide(UUID meeting, String ar, String ckb, String en, Actor clerk) {
        var found = store.find(meeting);
        if (found.isEmpty()) {
            return new BodyReply.Unknown();
        }
        var one = found.get();
        if (!one.state().equals("held") && !one.state().equals("minuted")) {
            return new BodyReply.NotNow(one.state());
        }
        return one.quorate().orElse(false)
                ? door.decide(one.body(), Optional.of(meeting), ar, ckb, en, clerk)
                : bodies.rule(one.body())
                        .<BodyReply>map(rule -> new BodyReply.NoQuorum(one.present(), rule.needed(seats(one))))
                        .orElseGet(() -> new BodyReply.QuorumRuleMissing(one.body()));
    }

    private int seats(Meeting meeting) {
        var day = Baghdad.day(meeting.plannedAt());
        return (int) bodies.seats(meeting.body()).stream()
                .filter(seat -> seat.stands(day))
                .count();
    }
}
