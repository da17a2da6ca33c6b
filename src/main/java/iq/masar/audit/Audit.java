package iq.masar.audit;

import iq.masar.audit.store.EntryStore;
import iq.masar.audit.store.EntryWriter;
import iq.masar.audit.store.WrittenEntry;
import iq.masar.kernel.CaseId;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** The door of the audit: write what happens, read who saw a file. */
@Component
public class Audit {
    private static final int MOST = 2000;
    private static final int SALT = 16;

    private final EntryStore entries;
    private final EntryWriter writer;
    private final Sequencer sequencer;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Audit(EntryStore entries, EntryWriter writer, Sequencer sequencer, Clock clock) {
        this.entries = entries;
        this.writer = writer;
        this.sequencer = sequencer;
        this.clock = clock;
    }

    /**
     * Returns when the entry is durable, in a transaction of its own. Called <em>before</em> C2 or higher is given out.
     *
     * @throws AuditPaused when it cannot be made durable: then nothing may be shown
     */
    public void record(Act act) {
        try {
            writer.write(entry(act));
        } catch (ExecutionException | TimeoutException failed) {
            throw new AuditPaused(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AuditPaused(interrupted);
        }
        sequencer.announce();
    }

    /** Joins the caller's transaction: the decision and its entry become durable together or not at all. */
    public void decided(Act act) {
        entries.insert(entry(act));
        sequencer.announce();
    }

    /** Who saw or changed this file, newest first, at most 2,000 entries. */
    public List<Entry> readsOf(CaseId file) {
        return entries.on(file, MOST);
    }

    /** For auditors: newest first, narrowed by what is given. */
    public List<Entry> find(EntrySearch search, int most) {
        return entries.find(search, Math.min(most, MOST));
    }

    /** The verbs that occur among recent entries. */
    public List<String> verbs() {
        return entries.verbs();
    }

    private WrittenEntry entry(Act act) {
        var salt = new byte[SALT];
        chance.nextBytes(salt);
        return new WrittenEntry(act, clock.instant(), salt);
    }
}
