package iq.masar.persons.register;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Baghdad;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import iq.masar.persons.register.store.ExtractStore;
import iq.masar.persons.register.store.KeepingStore;
import iq.masar.vault.Ground;
import iq.masar.vault.volumes.VolumeDesk;
import iq.masar.vault.volumes.Volumes;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes entries and corrects them: a correction is a version more, and whoever was given the entry before is told. */
@Component
public class Keeping {
    private static final Set<String> GIVEN = Set.of("vault.volume-opened", "vault.volume-given");

    private final ExtractStore store;
    private final KeepingStore keeping;
    private final Volumes volumes;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Keeping(ExtractStore store, KeepingStore keeping, Volumes volumes, Audit audit, Ids ids, Clock clock) {
        this.store = store;
        this.keeping = keeping;
        this.volumes = volumes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Writes somebody into a register; one part of a name is enough.
     *
     * @param source the paper or statement it comes from
     */
    @Transactional
    public KeepingReply enter(Register register, Map<String, String> fields, String source, Actor actor) {
        return desk(actor, register.id(), "entry")
                .map(desk -> write(desk, ids.next(), 1, fields, source, actor))
                .orElseGet(KeepingReply.NotYours::new);
    }

    /**
     * Adds a version with all these fields in place of the newest.
     *
     * @param version the newest as the actor saw it
     */
    @Transactional
    public KeepingReply correct(UUID id, int version, Map<String, String> fields, String source, Actor actor) {
        var newest = store.newest(id);
        var desk = newest.flatMap(known -> desk(actor, known.register(), "correction"));
        if (newest.isEmpty() || desk.isEmpty()) {
            return new KeepingReply.NotYours();
        }
        if (newest.get().version() != version) {
            return new KeepingReply.Overtaken();
        }
        var earlier = recipients(id);
        var reply = write(desk.get(), id, version + 1, fields, source, actor);
        if (reply instanceof KeepingReply.Written || reply instanceof KeepingReply.PaperClaimedTwice) {
            earlier.remove(actor.account());
            keeping.tell(id, version + 1, earlier, clock.instant());
        }
        return reply;
    }

    private Optional<VolumeDesk> desk(Actor actor, UUID register, String reason) {
        return actor.is(Role.REGISTER_OFFICER)
                        && volumes.open(actor, register, Ground.REGISTER_KEEPING, reason, SealedEntry.normaliser())
                                instanceof Volumes.Opening.Open open
                ? Optional.of(open.desk())
                : Optional.empty();
    }

    private KeepingReply write(
            VolumeDesk desk, UUID id, int version, Map<String, String> typed, String source, Actor actor) {
        var today = Baghdad.day(clock.instant());
        var fields = new LinkedHashMap<>(typed);
        fields.values().removeIf(String::isBlank);
        fields.remove("source");
        var faults = EntryRules.faults(fields, today);
        if (!faults.isEmpty()) {
            return new KeepingReply.Faulty(faults);
        }
        EntryRules.settle(fields, today);
        var marks = SealedEntry.Marks.of(desk, fields);
        fields.put("source", source);
        var entry = SealedEntry.of(desk, id, version, marks, fields);
        var written = store.add(
                new ExtractStore.Sealed(
                        id,
                        version,
                        desk.volume(),
                        null,
                        0,
                        marks.key(),
                        marks.content(),
                        entry.sealed(),
                        actor.account(),
                        clock.instant()),
                entry.tokens());
        if (!written) {
            return new KeepingReply.Overtaken();
        }
        audit.decided(Act.of(actor, version == 1 ? "persons.entered" : "persons.corrected")
                .on(new CaseId(id))
                .with("version", version));
        var others = keeping.claim(id, desk.volume(), entry.papers(), clock.instant());
        return others.isEmpty()
                ? new KeepingReply.Written(id, version)
                : new KeepingReply.PaperClaimedTwice(id, version, others);
    }

    /** Everybody who was given the entry, by the audit. */
    private Set<AccountId> recipients(UUID id) {
        var accounts = new HashSet<AccountId>();
        audit.readsOf(new CaseId(id)).stream()
                .filter(entry -> GIVEN.contains(entry.verb()))
                .forEach(entry -> entry.account().ifPresent(accounts::add));
        return accounts;
    }

    /** Entries that were corrected since this account was given them, newest first. */
    public List<UUID> corrected(Actor actor) {
        return keeping.told(actor.account());
    }

    /** The account has opened the entry again. */
    public void seen(UUID id, Actor actor) {
        keeping.seen(id, actor.account(), clock.instant());
    }

    /** Entries that claim a number of a paper of this one. */
    public List<UUID> claimants(UUID id) {
        return keeping.claimants(id);
    }
}
