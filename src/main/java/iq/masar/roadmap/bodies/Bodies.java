package iq.masar.roadmap.bodies;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Sha256;
import iq.masar.roadmap.bodies.Body.Decision;
import iq.masar.roadmap.register.Entry;
import iq.masar.roadmap.register.PartialDate;
import iq.masar.roadmap.register.Register;
import iq.masar.roadmap.register.Source;
import iq.masar.roadmap.votes.Rule;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of bodies: rules, decisions without gaps, action points. */
@Component
public class Bodies {
    private final BodyStore store;
    private final DecisionStore decisions;
    private final VoteStore votes;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Bodies(BodyStore store, DecisionStore decisions, VoteStore votes, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.decisions = decisions;
        this.votes = votes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The attested seats, and the endorsements known from a document alone (GOV-13); the number of rows written. */
    @Transactional
    public int load(Register register) {
        var rows = 0;
        for (var body : register.all("body")) {
            for (var member : body.linked("members_attested")) {
                rows += store.put(name(body.id() + member), body.id(), member, attested(register), "P:3");
            }
        }
        var strategy = register.find("NMMS").orElseThrow();
        var on =
                strategy.fact("roadmaps.endorsed_on").flatMap(PartialDate::find).orElseThrow();
        for (var roadmap : register.all("roadmap")) {
            rows += votes.attest(
                    name("endorsed/" + roadmap.id()),
                    strategy.linked("roadmaps.endorsed_by").getFirst(),
                    roadmap.id(),
                    on.first(),
                    strategy.fact("roadmaps.src").orElse(""),
                    clock.instant());
        }
        return rows;
    }

    private static LocalDate attested(Register register) {
        return register.find("DOC-PR-2022-07")
                .flatMap(document -> document.fact("date"))
                .flatMap(PartialDate::find)
                .map(PartialDate::first)
                .orElse(LocalDate.EPOCH);
    }

    private static UUID name(String text) {
        return UUID.nameUUIDFromBytes(("masar/" + text).getBytes(StandardCharsets.UTF_8));
    }

    public Optional<Body> find(Register register, String id) {
        return register.find(id).filter(entry -> entry.kind().equals("body")).map(this::body);
    }

    public List<Body> list(Register register) {
        return register.all("body").stream().map(this::body).toList();
    }

    private Body body(Entry entry) {
        return new Body(
                entry.id(),
                entry.name(),
                store.rule(entry.id()),
                store.seats(entry.id()),
                entry.sources().stream().map(Source::cite).collect(Collectors.joining(", ")));
    }

    @Transactional
    public void adopt(String body, Rule rule, String source, Actor officer) {
        store.put(body, ids.next(), rule, source, officer.account().value(), clock.instant());
        audit.decided(Act.of(officer, "roadmap.rule").with("body", body));
    }

    /** Writes a decision under the next number of the body and year: two clerks at once get two numbers (GOV-09). */
    @Transactional
    public BodyReply decide(String body, Optional<UUID> meeting, String ar, String ckb, String en, Actor clerk) {
        var desk = store.lock(body);
        var now = clock.instant();
        var year = Baghdad.day(now).getYear();
        var decision = new Decision(body, year, decisions.next(body, year), ar, ckb, en, now);
        decisions.put(decision, meeting, clerk.account().value());
        store.link(body, desk, "decision", decision.cite(), Sha256.hex(ar + "\n" + ckb + "\n" + en));
        audit.decided(Act.of(clerk, "roadmap.decide").with("body", body).with("decision", decision.cite()));
        return new BodyReply.Numbered(year, decision.number());
    }

    public List<Decision> decisions(String body) {
        return decisions.list(body);
    }

    @Transactional
    public BodyReply ask(String body, Optional<UUID> meeting, UUID seat, String text, LocalDate due, Actor clerk) {
        var id = ids.next();
        decisions.put(id, body, meeting, seat, text, due);
        audit.decided(Act.of(clerk, "roadmap.ask").with("body", body).with("action", id));
        return new BodyReply.Done(id);
    }

    /** Marks an action point done; refused without evidence (GOV-10). */
    @Transactional
    public BodyReply finish(UUID actionPoint, String evidence, Actor officer) {
        if (evidence.isBlank()) {
            return new BodyReply.EvidenceMissing(actionPoint);
        }
        if (decisions.close(actionPoint, "done", evidence.strip(), clock.instant()) == 0) {
            return new BodyReply.Unknown();
        }
        audit.decided(Act.of(officer, "roadmap.finish").with("action", actionPoint));
        return new BodyReply.Done(actionPoint);
    }

    /** Puts an action point on the agenda of a later meeting of the body; it stays owed. */
    @Transactional
    public BodyReply carry(UUID actionPoint, UUID meeting, Actor clerk) {
        if (decisions.carry(actionPoint, meeting) == 0) {
            return new BodyReply.Unknown();
        }
        audit.decided(Act.of(clerk, "roadmap.carry").with("action", actionPoint).with("meeting", meeting));
        return new BodyReply.Done(actionPoint);
    }

    /** Lets an action point go, by a decision of its body. Refuses: {@code DecisionMissing}. */
    @Transactional
    public BodyReply drop(UUID actionPoint, String cited, Actor clerk) {
        var point = decisions.point(actionPoint);
        if (point.isEmpty()) {
            return new BodyReply.Unknown();
        }
        if (decisions.list(point.get().body()).stream()
                .noneMatch(one -> one.cite().equals(cited.strip()))) {
            return new BodyReply.DecisionMissing(cited);
        }
        if (decisions.close(actionPoint, "dropped", cited.strip(), clock.instant()) == 0) {
            return new BodyReply.NotNow(point.get().state());
        }
        audit.decided(Act.of(clerk, "roadmap.drop").with("action", actionPoint).with("decision", cited.strip()));
        return new BodyReply.Done(actionPoint);
    }

    public List<Body.ActionPoint> actionPoints(String body) {
        return decisions.points(body);
    }

    public Optional<Body.ActionPoint> actionPoint(UUID id) {
        return decisions.point(id);
    }
}
