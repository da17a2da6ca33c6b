package iq.masar.returns.mailbox;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Canonical;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Role;
import iq.masar.returns.model.Return;
import iq.masar.returns.model.ReturnFile;
import iq.masar.returns.model.SafeguardRow;
import iq.masar.returns.store.FileStore;
import iq.masar.returns.store.MailboxStore;
import iq.masar.returns.store.MailboxStore.Key;
import iq.masar.returns.store.SafeguardStore;
import iq.masar.vault.Pseudonyms;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What leaves for another state, and the keys that open its mailbox; it holds no account here. */
@Component
@Transactional
public class Mailbox {
    private static final String PURPOSE = "returns.mailbox-key";
    private final MailboxStore store;
    private final FileStore files;
    private final SafeguardStore safeguards;
    private final Keys keys;
    private final Audit audit;

    Mailbox(MailboxStore store, FileStore files, SafeguardStore safeguards, Keys keys, Audit audit) {
        this.store = store;
        this.files = files;
        this.safeguards = safeguards;
        this.keys = keys;
        this.audit = audit;
    }

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
        audit.decided(Act.of(by, "returns.mailbox-key").with("key", id).with("state", state));
        return Optional.of(key);
    }

    /** Ends a key at once; false when there is no such living key, or not for this actor. */
    public boolean revoke(UUID id, Actor by) {
        if (!by.is(Role.NATIONAL_ADMINISTRATION) || !store.revoke(id, Canonical.micros(keys.clock.instant()))) {
            return false;
        }
        audit.decided(Act.of(by, "returns.mailbox-key-revoked").with("key", id));
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
        return store.of(state).stream().map(this::outward).toList();
    }

    private OutwardAnswer outward(ReturnFile asked) {
        var file = asked.marks().linked().flatMap(files::find).orElse(asked);
        var stands = file.journey().stands();
        return new OutwardAnswer(
                asked.facts().senderRef().orElseThrow(),
                asked.facts().receivedAt(),
                status(stands),
                stands instanceof Return.Incomplete incomplete ? incomplete.items() : List.of(),
                stands instanceof Return.Blocked ? codes(safeguards.rows(file.id())) : List.of(),
                asked.facts().replyDue(),
                file.marks().interimAt(),
                stands instanceof Return.Decided decided
                        ? Optional.of(decided.outcome().code())
                        : Optional.empty());
    }

    /** What somebody found to hold; what nobody looked at yet is no code. */
    static List<String> codes(List<SafeguardRow> rows) {
        return rows.stream()
                .filter(SafeguardRow::isHeld)
                .map(row -> row.kind().outward().name())
                .distinct()
                .sorted()
                .toList();
    }

    private static String status(Return stands) {
        return switch (stands) {
            case Return.Incomplete here -> "INCOMPLETE";
            case Return.Received here -> "IN_PROCESS";
            case Return.Screening here -> "IN_PROCESS";
            case Return.Blocked here -> "IN_PROCESS";
            case Return.Verifying here -> "IN_PROCESS";
            case Return.InterviewSet here -> "IN_PROCESS";
            case Return.Interviewed here -> "IN_PROCESS";
            case Return.Appealed here -> "IN_PROCESS";
            case Return.Decided here -> "DECIDED";
            case Return.DeemedAgreed here -> "AGREED_BY_SILENCE";
            case Return.DocumentExpired here -> "DECIDED";
            case Return.DocumentIssued here -> "TRAVEL_DOCUMENT_READY";
            case Return.Planned here -> "TRAVEL_DOCUMENT_READY";
            case Return.Boarded here -> "TRAVEL_DOCUMENT_READY";
            case Return.Departed here -> "RETURNED";
            case Return.Arrived here -> "RETURNED";
            case Return.AtBranch here -> "RETURNED";
            case Return.Offered here -> "RETURNED";
            case Return.Enrolled here -> "RETURNED";
            case Return.Declined here -> "RETURNED";
            case Return.Withdrawn here -> "ENDED";
            case Return.Closed here -> "ENDED";
        };
    }
}
