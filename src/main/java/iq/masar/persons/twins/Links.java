package iq.masar.persons.twins;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import iq.masar.persons.register.Extract;
import iq.masar.persons.register.Extracts;
import iq.masar.persons.register.SealedEntry;
import iq.masar.persons.twins.model.LinkedEntries;
import iq.masar.persons.twins.model.LinkedEntries.Linking;
import iq.masar.vault.Ground;
import iq.masar.vault.volumes.VolumeDesk;
import iq.masar.vault.volumes.Volumes;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links two entries of one person: one officer proposes, another decides; any of them takes it back. No entry is ever changed by it. */
@Component
public class Links {
    private static final String REASON = "reason";

    private final TwinStore store;
    private final Extracts extracts;
    private final Volumes volumes;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Links(TwinStore store, Extracts extracts, Volumes volumes, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.extracts = extracts;
        this.volumes = volumes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Proposes that a pair is one person. Refuses: AlreadyOne, NotNow. */
    @Transactional
    public LinkReply propose(UUID one, UUID other, String reason, Actor actor) {
        var twin = store.find(one, other);
        var desk = twin.flatMap(known -> desk(actor, known.register()));
        if (twin.isEmpty() || desk.isEmpty() || reason.isBlank()) {
            return new LinkReply.NotNow();
        }
        store.lock(twin.get().register());
        if (person(one).contains(other)) {
            return new LinkReply.AlreadyOne();
        }
        var id = ids.next();
        var sealed = desk.get().seal(id, REASON, reason.strip().getBytes(StandardCharsets.UTF_8));
        if (!store.propose(id, twin.get(), sealed, actor.account(), clock.instant())) {
            return new LinkReply.NotNow();
        }
        audit.decided(act(actor, "persons.link-proposed", one, other).with("link", id));
        return new LinkReply.Done(id);
    }

    /** Says that a pair is two people; it is not shown again. */
    @Transactional
    public LinkReply different(UUID one, UUID other, Actor actor) {
        var twin = store.find(one, other);
        if (twin.isEmpty() || desk(actor, twin.get().register()).isEmpty()) {
            return new LinkReply.NotNow();
        }
        audit.decided(act(actor, "persons.different", one, other));
        return store.decide(twin.get(), "different", actor.account(), clock.instant())
                ? new LinkReply.Done(one)
                : new LinkReply.NotNow();
    }

    /** Decides a proposal of somebody else. Refuses: SecondPersonMissing, NationalNumbersDiffer, AlreadyOne, NotNow. */
    @Transactional
    public LinkReply decide(UUID id, boolean same, Actor actor) {
        var found = store.link(id);
        if (found.isEmpty() || desk(actor, found.get().register()).isEmpty()) {
            return new LinkReply.NotNow();
        }
        store.lock(found.get().register());
        var link = store.link(id).orElseThrow();
        if (!link.state().equals("proposed")) {
            return new LinkReply.NotNow();
        }
        if (link.proposedBy().equals(actor.account())) {
            return new LinkReply.SecondPersonMissing();
        }
        if (same) {
            var refusal = refusal(link, actor);
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        store.decide(id, same ? "linked" : "refused", actor.account(), clock.instant());
        store.find(link.one(), link.other())
                .ifPresent(twin -> store.decide(twin, same ? "linked" : "different", actor.account(), clock.instant()));
        audit.decided(act(actor, same ? "persons.linked" : "persons.link-refused", link.one(), link.other())
                .with("link", id));
        return new LinkReply.Done(id);
    }

    /** By the pure rules, on the lines that stand and the verified national numbers of everybody they reach. */
    private Optional<LinkReply> refusal(Link link, Actor actor) {
        var lines = new ArrayList<LinkedEntries.Line>();
        for (var end : List.of(link.one(), link.other())) {
            store.around(end).forEach(line -> lines.add(line(line)));
        }
        var reached = new HashSet<>(Set.of(link.one(), link.other()));
        lines.forEach(line -> reached.addAll(List.of(line.one(), line.other())));
        var numbers = new HashMap<UUID, String>();
        for (var entry : reached) {
            var opened = extracts.read(actor, entry, Ground.REGISTER_KEEPING, "twins");
            if (opened.isEmpty()) {
                return Optional.of(new LinkReply.NotNow());
            }
            nationalNumber(opened.get()).ifPresent(number -> numbers.put(entry, number));
        }
        var linked = LinkedEntries.of(lines, numbers);
        return switch (linked.link(link.id(), link.one(), link.other())) {
            case Linking.Linked fine -> Optional.empty();
            case Linking.AlreadyOne one -> Optional.of(new LinkReply.AlreadyOne());
            case Linking.NationalNumbersDiffer differ -> Optional.of(new LinkReply.NationalNumbersDiffer());
        };
    }

    /** A unified card in its holder's hands carries the national number. */
    private static Optional<String> nationalNumber(Extract entry) {
        return entry.papers().stream()
                .filter(paper -> paper.kind().equals("unified_id"))
                .map(paper -> iq.masar.kernel.Digits.western(paper.number()).replaceAll("\\D", ""))
                .filter(number -> number.length() == 12)
                .findFirst();
    }

    /** Takes a link back. Both entries are as they were; remarks on the two together go to review. */
    @Transactional
    public LinkReply unlink(UUID id, Actor actor) {
        var found = store.link(id);
        if (found.isEmpty() || desk(actor, found.get().register()).isEmpty()) {
            return new LinkReply.NotNow();
        }
        store.lock(found.get().register());
        var link = store.link(id).orElseThrow();
        if (!link.state().equals("linked")) {
            return new LinkReply.NotNow();
        }
        store.unlink(id, actor.account(), clock.instant());
        store.reopen(link.one(), link.other());
        store.review(person(link.one()), person(link.other()));
        audit.decided(act(actor, "persons.unlinked", link.one(), link.other()).with("link", id));
        return new LinkReply.Done(id);
    }

    /** A remark on the person this entry is taken for. */
    @Transactional
    public LinkReply remark(UUID entry, String text, Actor actor) {
        var opened = extracts.read(actor, entry, Ground.REGISTER_KEEPING, "twins");
        var desk = opened.flatMap(known -> desk(actor, known.register()));
        if (opened.isEmpty() || desk.isEmpty() || text.isBlank()) {
            return new LinkReply.NotNow();
        }
        var id = ids.next();
        var sealed = desk.get().seal(id, "remark", text.strip().getBytes(StandardCharsets.UTF_8));
        store.remark(id, opened.get().register(), person(entry), sealed, actor.account(), clock.instant());
        return new LinkReply.Done(id);
    }

    /** Remarks about this entry of which nobody can say by rule whom they mean. */
    public List<UUID> inReview(UUID entry) {
        return store.inReview(entry);
    }

    /** Every entry taken for the same person, this one among them. */
    public Set<UUID> person(UUID entry) {
        return LinkedEntries.of(store.around(entry).stream().map(Links::line).toList(), java.util.Map.of())
                .person(entry);
    }

    /** The links of the person this entry is taken for. */
    public List<Link> around(UUID entry) {
        return store.around(entry);
    }

    /** Proposals that wait, of the registers given. */
    public List<Link> proposed(List<UUID> registers) {
        return store.proposed(registers);
    }

    /** The proposal or link that stands between these two. */
    public Optional<Link> between(UUID one, UUID other) {
        return store.between(one, other);
    }

    /** The proposer's words; empty without keys. */
    public String reason(Link link, Actor actor) {
        return desk(actor, link.register())
                .flatMap(desk -> store.reason(link.id()).flatMap(closed -> desk.open(link.id(), REASON, closed)))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    private Optional<VolumeDesk> desk(Actor actor, UUID register) {
        return actor.is(Role.REGISTER_OFFICER)
                        && volumes.open(actor, register, Ground.REGISTER_KEEPING, "twins", SealedEntry.normaliser())
                                instanceof Volumes.Opening.Open open
                ? Optional.of(open.desk())
                : Optional.empty();
    }

    private static LinkedEntries.Line line(Link link) {
        return new LinkedEntries.Line(link.id(), link.one(), link.other());
    }

    private static Act act(Actor actor, String verb, UUID one, UUID other) {
        return Act.of(actor, verb).onAll(List.of(new CaseId(one), new CaseId(other)));
    }
}
