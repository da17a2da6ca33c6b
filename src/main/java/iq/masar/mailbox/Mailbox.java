package iq.masar.mailbox;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Canonical;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import iq.masar.returns.outward.Outward;
import iq.masar.returns.outward.OutwardAnswer;
import iq.masar.vault.Pseudonyms;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What leaves for another state, and the keys that open its mailbox; it holds no account here. */
@Component
@Transactional
public class Mailbox {
    /** As it was while this was part of returns: another word would end every key given out. */
    private static final String PURPOSE = "returns.mailbox-key";

    private final MailboxStore store;
    private final Outward outward;
    private final Keys keys;
    private final Audit audit;

    Mailbox(MailboxStore store, Outward outward, Keys keys, Audit audit) {
        this.store = store;
        this.outward = outward;
        this.keys = keys;
        this.audit = audit;
    }

    /** A key as lists show it. */
    public record Key(UUID id, String state, Instant issuedAt, Optional<Instant> revokedAt) {}

    /** Makes and hashes keys. */
    @Component
    static class Keys {
        private final Pseudonyms pseudonyms;
        private final Ids ids;
        private final Clock clock;

        Keys(Pseudonyms pseudonyms, Ids ids, Clock clock) {
            this.pseudonyms = pseudonyms;
            this.ids = ids;
            this.clock = clock;
        }

        String fresh() {
            return pseudonyms.freshToken() + pseudonyms.freshToken();
        }

        String hash(String key) {
            return pseudonyms.lookup(PURPOSE, key);
        }
    }

    /** A fresh key of a state, shown once; empty when the actor may not give one out. */
    public Optional<String> issue(String state, Actor by) {
        if (!by.is(Role.NATIONAL_ADMINISTRATION)) {
            return Optional.empty();
        }
        var key = keys.fresh();
        var id = keys.ids.next();
        store.insert(id, state, keys.hash(key), by.account(), Canonical.micros(keys.clock.instant()));
        audit.decided(Act.of(by, "mailbox.key").with("key", id).with("state", state));
        return Optional.of(key);
    }

    /** Ends a key at once; false when there is no such living key, or not for this actor. */
    public boolean revoke(UUID id, Actor by) {
        if (!by.is(Role.NATIONAL_ADMINISTRATION) || !store.revoke(id, Canonical.micros(keys.clock.instant()))) {
            return false;
        }
        audit.decided(Act.of(by, "mailbox.key-revoked").with("key", id));
        return true;
    }

    @Transactional(readOnly = true)
    public List<Key> keys() {
        return store.keys();
    }

    /** The state a living key belongs to. */
    @Transactional(readOnly = true)
    public Optional<String> stateOf(String key) {
        return store.stateOf(keys.hash(key));
    }

    /** Answers to that state's own requests, the newest first. */
    @Transactional(readOnly = true)
    public List<OutwardAnswer> answers(String state) {
        return outward.answers(state);
    }
}
