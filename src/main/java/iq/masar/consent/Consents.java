package iq.masar.consent;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The ledger of consents: it only grows, and every cut takes effect inside the transaction that made it. */
@Component
public class Consents {
    /** Writes a yes down. Refuses: recipient too wide or missing, category, witness, guardian or assent missing. */
    public ConsentReply give(ConsentAct act, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Writes a no down; nothing else changes (REF-20). */
    public ConsentReply refuse(ConsentAct act, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Takes these categories away from this recipient, at once. */
    public ConsentReply narrow(UUID consent, OfficeCode recipient, Set<DataCategory> away, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Ends the whole consent, at once. */
    public ConsentReply withdraw(UUID consent, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** A supervisor's record of vital interest: one recipient, 72 hours, with its reason (REF-23). */
    public ConsentReply vitalInterest(
            CaseId file, OfficeCode recipient, Set<DataCategory> categories, String reason, Actor supervisor) {
        throw new UnsupportedOperationException();
    }

    /** Whether this office may have these categories now. */
    public Coverage coverage(CaseId file, OfficeCode recipient, Set<DataCategory> categories, Instant now) {
        throw new UnsupportedOperationException();
    }

    /** Whether the case itself may be worked: consent to case management or a vital interest in force. */
    public boolean permitsCasework(CaseId file, Instant now) {
        throw new UnsupportedOperationException();
    }

    public List<Consent> list(CaseId file) {
        throw new UnsupportedOperationException();
    }

    public Optional<Consent> find(UUID consent) {
        throw new UnsupportedOperationException();
    }
}
