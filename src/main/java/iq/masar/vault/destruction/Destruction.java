package iq.masar.vault.destruction;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Canonical;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.cipher.Signing;
import iq.masar.vault.store.DestructionStore;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Destroys keys for good. Whoever may ask it, after what decision and delay, is the room of retention's to say; here nothing
 * can be undone. Backups of the data stay unreadable as soon as the last backup of the keys is older (35 days).
 */
@Component
public class Destruction {
    private final DestructionStore store;
    private final Audit audit;
    private final Clock clock;

    Destruction(DestructionStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Destroys every key of a case, then what they sealed in the caller's transaction. The entry is durable before. Done again
     * after an interruption it finishes what was left.
     *
     * @param ground code of what decided it
     */
    public Destroyed destroy(CaseId file, String ground, Actor by) {
        var commitments = store.commitments(file);
        var fingerprint = fingerprint(file, commitments);
        audit.record(Act.of(by, "vault.destroyed")
                .on(file)
                .because(ground)
                .with("epochs", commitments.size())
                .with("fingerprint", fingerprint));
        var wraps = store.destroyKeys(List.of(file), clock.instant());
        return new Destroyed(fingerprint, wraps, store.removeRecords(file));
    }

    private static String fingerprint(CaseId file, List<byte[]> commitments) {
        var content = Canonical.of("masar/destroyed/1").uuid(file.value());
        commitments.forEach(content::bytes);
        return HexFormat.of().formatHex(Signing.fingerprint(content.toBytes()));
    }

    /** How many cases would lose their keys with these offices. */
    public int reach(Collection<OfficeCode> offices) {
        return store.ofOffices(offices).size();
    }

    /** Destroys the keys of every case these offices keep, in one transaction: the ciphertexts left are noise (REF-59). */
    public int destroyAll(Collection<OfficeCode> offices, String ground) {
        var files = store.ofOffices(offices);
        audit.record(Act.bySystem("vault.destroyed-all").because(ground).with("cases", files.size()));
        store.destroyKeys(files, clock.instant());
        return files.size();
    }
}
