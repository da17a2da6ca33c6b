package iq.masar.vault;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Canonical;
import iq.masar.vault.cipher.Hpke;
import iq.masar.vault.cipher.NotOpened;
import iq.masar.vault.keys.Ring;
import iq.masar.vault.keys.Rings;
import iq.masar.vault.model.DraftText;
import iq.masar.vault.store.DraftStore;
import iq.masar.vault.store.DraftStore.SealedDraft;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Unfinished forms, each sealed to its writer's own key. */
@Component
public class Drafts {
    /** An unfinished form, as its writer left it. */
    public record Draft(String form, Map<String, List<String>> values, Instant savedAt) {
        public Draft {
            values = Map.copyOf(values);
        }
    }

    private final DraftStore store;
    private final Rings rings;
    private final Clock clock;

    Drafts(DraftStore store, Rings rings, Clock clock) {
        this.store = store;
        this.rings = rings;
        this.clock = clock;
    }

    /** Keeps the newest values of one form, such as {@code casework.intake}; nothing while the actor's keys are locked. */
    public void save(Actor actor, String form, Map<String, List<String>> values) {
        rings.find(actor)
                .ifPresent(ring -> store.save(
                        actor.account(),
                        ring.fingerprint(),
                        new SealedDraft(
                                form,
                                Hpke.seal(ring.worker().lock(), DraftText.bytes(values), context(actor, form)),
                                clock.instant())));
    }

    public Optional<Draft> find(Actor actor, String form) {
        return rings.find(actor)
                .flatMap(ring -> store.find(actor.account(), ring.fingerprint(), form)
                        .flatMap(found -> open(actor, ring, found)));
    }

    public void discard(Actor actor, String form) {
        store.delete(actor.account(), form);
    }

    /** The writer's own drafts, newest first. */
    public List<Draft> list(Actor actor) {
        return rings.find(actor).stream()
                .flatMap(ring -> store.list(actor.account(), ring.fingerprint()).stream()
                        .flatMap(found -> open(actor, ring, found).stream()))
                .toList();
    }

    private static Optional<Draft> open(Actor actor, Ring ring, SealedDraft sealed) {
        try {
            var values = DraftText.values(ring.own().open(sealed.sealed(), context(actor, sealed.form())));
            return Optional.of(new Draft(sealed.form(), values, sealed.savedAt()));
        } catch (NotOpened foreign) {
            return Optional.empty();
        }
    }

    private static byte[] context(Actor actor, String form) {
        return Canonical.of("masar/draft/1")
                .uuid(actor.account().value())
                .text(form)
                .toBytes();
    }
}
