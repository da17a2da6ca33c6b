package iq.masar.vault.volumes;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.audit.AuditPaused;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.Ground;
import iq.masar.vault.keys.Budgets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The door to volumes; what they are stands over the package. */
@Component
public class Volumes {
    /** What comes of a wish to open a volume. */
    public sealed interface Opening {
        /** Opened: the desk works while the session's keys are open. */
        record Open(VolumeDesk desk) implements Opening {}

        /** The actor's office was not admitted, or their keys are locked: answer 404, or where a record may exist. */
        record NotYours() implements Opening {}

        /** The searches of the hour, or the readings, are used up. */
        record BudgetSpent(Instant renews) implements Opening {}

        /** The audit cannot write, so nothing is opened. */
        record Paused() implements Opening {}
    }

    private final VolumeKeys keys;
    private final Budgets budgets;
    private final Audit audit;
    private final Ids ids;

    Volumes(VolumeKeys keys, Budgets budgets, Audit audit, Ids ids) {
        this.keys = keys;
        this.budgets = budgets;
        this.audit = audit;
        this.ids = ids;
    }

    /**
     * Makes a volume's key, held by these offices' keepers from now on and by nobody else.
     *
     * @param kind what its records are, such as {@code persons.extract}
     * @return empty when the actor's keys are locked or one of the offices has no register circle; then nothing was founded
     */
    public Optional<UUID> found(String kind, Set<OfficeCode> offices, Actor actor) {
        if (!keys.unlocked(actor) || !keys.canHold(offices)) {
            return Optional.empty();
        }
        var id = ids.next();
        audit.record(Act.of(actor, "vault.volume-founded").with("volume", id).with("offices", offices.size()));
        keys.found(id, kind, offices, actor);
        return Optional.of(id);
    }

    /** Admits another office; false unless the actor opens the volume and that office has a register circle. */
    public boolean admit(UUID volume, OfficeCode office, Actor actor) {
        var key = keys.find(actor, volume);
        if (key.isEmpty() || !keys.canHold(Set.of(office))) {
            return false;
        }
        audit.record(
                Act.of(actor, "vault.volume-admitted").with("volume", volume).with("office", office));
        keys.admit(volume, office, actor, key.get());
        return true;
    }

    /** Opens a volume; the entry in the audit is durable before this returns. A search costs one of the hour's. */
    public Opening open(Actor actor, UUID volume, Ground ground, String reason, int normaliser) {
        return open(actor, volume, ground, reason, normaliser, List.of());
    }

    /** The same to read these records: they count as files read, and are noted as given out. */
    public Opening open(
            Actor actor, UUID volume, Ground ground, String reason, int normaliser, Collection<UUID> records) {
        try {
            var key = keys.find(actor, volume);
            if (key.isEmpty()) {
                audit.record(act(actor, "vault.volume-refused", volume, ground));
                return new Opening.NotYours();
            }
            var files = records.stream().map(CaseId::new).toList();
            var spent = spent(actor, ground, files);
            if (spent.isPresent()) {
                audit.record(
                        act(actor, "vault.volume-budget-spent", volume, ground).onAll(files));
                return new Opening.BudgetSpent(spent.get());
            }
            audit.record(act(actor, "vault.volume-opened", volume, ground)
                    .onAll(files)
                    .with("reason", code(reason))
                    .with("records", records.size()));
            if (!files.isEmpty()) {
                budgets.read(actor.account(), files);
            }
            return new Opening.Open(new VolumeDesk(
                    volume,
                    key.get(),
                    keys.tokens(volume, normaliser),
                    () -> keys.unlocked(actor),
                    audit::record,
                    act(actor, "vault.volume-given", volume, ground)));
        } catch (AuditPaused paused) {
            return new Opening.Paused();
        }
    }

    /** Whether the actor could open it now; opens nothing. */
    public boolean holds(Actor actor, UUID volume) {
        return keys.holds(actor, volume);
    }

    /**
     * One nationwide question of somebody who keeps no volume: they learn at most where a record may exist. Twenty a day.
     *
     * @return the moment they renew, when none is left; the question is noted in the audit either way
     * @throws AuditPaused when it cannot be noted: then nothing may be answered
     */
    public Optional<Instant> ask(Actor actor) {
        var spent = budgets.search(actor.account());
        audit.record(Act.of(actor, spent.isPresent() ? "vault.search-budget-spent" : "vault.duplicates")
                .because(Ground.REGISTER_SEARCH.code()));
        return spent;
    }

    /** The tokens of a volume, which anybody in this process may make: they open nothing. */
    public VolumeDesk.Tokens tokens(UUID volume, int normaliser) {
        return keys.tokens(volume, normaliser);
    }

    private Optional<Instant> spent(Actor actor, Ground ground, List<CaseId> files) {
        if (ground == Ground.REGISTER_SEARCH) {
            return budgets.volume(actor.account());
        }
        return files.isEmpty() ? Optional.empty() : budgets.refusal(actor.account(), files);
    }

    private static Act act(Actor actor, String verb, UUID volume, Ground ground) {
        return Act.of(actor, verb).because(ground.code()).with("volume", volume);
    }

    /** Only codes stand in the audit; somebody's own words may name a person. */
    private static String code(String reason) {
        return reason.matches("[a-z0-9][a-z0-9.:-]{0,63}") ? reason : "";
    }
}
