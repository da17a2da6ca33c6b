package iq.masar.briefings;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Ids;
import iq.masar.roadmap.bodies.Bodies;
import iq.masar.roadmap.bodies.BodyReply;
import iq.masar.roadmap.bodies.Endorsements;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of briefings: who came, what was laid before them, what they asked and what became of it (GOV-42, GOV-43). */
@Component
public class Briefings {
    private final BriefingStore store;
    private final Endorsements papers;
    private final Bodies bodies;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Briefings(BriefingStore store, Endorsements papers, Bodies bodies, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.papers = papers;
        this.bodies = bodies;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param parts titles of its parts in their order, at least one */
    @Transactional
    public UUID plan(String title, LocalDate day, String body, List<String> parts, Actor clerk) {
        var id = ids.next();
        store.put(id, title, day, body, parts, clerk.account().value(), clock.instant());
        audit.decided(Act.of(clerk, "briefings.plan").with("briefing", id));
        return id;
    }

    public Optional<Briefing> find(UUID id) {
        return store.find(id);
    }

    /** Newest first, at most a hundred. */
    public List<Briefing> list() {
        return store.list();
    }

    /** The same, of those a partner came to: no other exists for it. */
    public List<Briefing> attendedBy(Partner partner) {
        return store.attendedBy(partner.id());
    }

    /** Notes that a partner came to a part, counted from 1. Refuses: {@code Unknown} part. */
    @Transactional
    public BriefingReply attend(UUID briefing, Partner partner, int part, Actor clerk) {
        return in(briefing, found -> {
            if (part < 1 || part > found.parts().size()) {
                return new BriefingReply.Unknown();
            }
            store.invite(briefing, partner.id(), part);
            audit.decided(
                    Act.of(clerk, "briefings.attend").with("briefing", briefing).with("partner", partner.id()));
            return new BriefingReply.Done(briefing);
        });
    }

    /** Lays a paper before a briefing. Refuses: {@code NotForPartners}, naming the paper's class. */
    @Transactional
    public BriefingReply attach(UUID briefing, UUID paper, Actor clerk) {
        return in(briefing, found -> {
            var asked = papers.paper(paper);
            if (asked.isEmpty()) {
                return new BriefingReply.Unknown();
            }
            if (!asked.get().isForPartners()) {
                return new BriefingReply.NotForPartners(
                        asked.get().title(), asked.get().release());
            }
            store.attach(briefing, paper, clerk.account().value(), clock.instant());
            audit.decided(
                    Act.of(clerk, "briefings.attach").with("briefing", briefing).with("paper", paper));
            return new BriefingReply.Done(briefing);
        });
    }

    /** A partner asks. Refuses: {@code NotAttending}. */
    @Transactional
    public BriefingReply ask(UUID briefing, Partner partner, String text, Actor asker) {
        return attending(briefing, partner, () -> {
            var id = ids.next();
            store.ask(id, briefing, partner.id(), text, asker.account().value(), clock.instant());
            audit.decided(
                    Act.of(asker, "briefings.ask").with("briefing", briefing).with("question", id));
            return id;
        });
    }

    /** Answers a question in words; an answer written later stands in its place. */
    @Transactional
    public BriefingReply answer(UUID briefing, UUID question, String answer, Actor clerk) {
        if (store.lock(briefing, question).isEmpty()) {
            return new BriefingReply.Unknown();
        }
        store.answer(question, answer);
        audit.decided(Act.of(clerk, "briefings.answer").with("question", question));
        return new BriefingReply.Done(briefing);
    }

    /** A question becomes an action point of the briefing's body, once. Refuses: {@code PointStands}. */
    @Transactional
    public BriefingReply follow(UUID briefing, UUID question, UUID seat, LocalDate due, Actor clerk) {
        return in(briefing, found -> {
            var asked = store.lock(briefing, question);
            if (asked.isEmpty()) {
                return new BriefingReply.Unknown();
            }
            if (asked.get().point().isPresent()) {
                return new BriefingReply.PointStands(asked.get().point().get());
            }
            var point =
                    bodies.ask(found.body(), Optional.empty(), seat, asked.get().text(), due, clerk);
            if (!(point instanceof BodyReply.Done(var id))) {
                return new BriefingReply.Unknown();
            }
            store.become(question, id);
            audit.decided(
                    Act.of(clerk, "briefings.follow").with("question", question).with("action", id));
            return new BriefingReply.Done(briefing);
        });
    }

    /** Keeps what a partner said it would do. Refuses: {@code NotAttending}. */
    @Transactional
    public BriefingReply commit(UUID briefing, Partner partner, String text, Optional<LocalDate> due, Actor clerk) {
        return attending(briefing, partner, () -> {
            var id = ids.next();
            store.commit(id, briefing, partner.id(), text, due, clerk.account().value(), clock.instant());
            audit.decided(
                    Act.of(clerk, "briefings.commit").with("briefing", briefing).with("commitment", id));
            return id;
        });
    }

    private BriefingReply attending(UUID briefing, Partner partner, Supplier<UUID> act) {
        return in(
                briefing,
                found -> found.isAttendedBy(partner.id())
                        ? new BriefingReply.Done(act.get())
                        : new BriefingReply.NotAttending(partner.id()));
    }

    private BriefingReply in(UUID briefing, Function<Briefing, BriefingReply> act) {
        return store.find(briefing).map(act).orElseGet(BriefingReply.Unknown::new);
    }
}
