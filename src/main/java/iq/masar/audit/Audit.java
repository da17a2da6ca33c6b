package iq.masar.audit;

import iq.masar.kernel.CaseId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The door of the audit: write what happens, read who saw a file. */
@Component
public class Audit {
    Audit() {}

    /**
     * Returns when the entry is durable, in a transaction of its own. Called <em>before</em> C2 or higher is given out.
     *
     * @throws AuditPaused when it cannot be made durable: then nothing may be shown
     */
    public void record(Act act) {
        throw new UnsupportedOperationException();
    }

    /** Joins the caller's transaction: the decision and its entry become durable together or not at all. */
    public void decided(Act act) {
        throw new UnsupportedOperationException();
    }

    /** Who saw or changed this file, newest first, at most 2,000 entries. */
    public List<Entry> readsOf(CaseId file) {
        throw new UnsupportedOperationException();
    }
}
