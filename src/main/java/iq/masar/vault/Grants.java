package iq.masar.vault;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is given which key: assignment, succession and referral; every grant is signed and audited. */
@Component
public class Grants {
    Grants() {}

    /** Designates a worker. The first assignment ends the founder's own access, unless the founder is the grantee. */
    public Granting assign(CaseId file, AccountId grantee, Actor grantor, String ground) {
        throw new UnsupportedOperationException();
    }

    /** Ends a worker's access at their next request and begins a new epoch for those who remain. */
    public void unassign(CaseId file, AccountId holder, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Gives one section to an office's inbox. */
    public Granting handOver(CaseId file, Section section, OfficeCode receiver, Actor by, Instant until) {
        throw new UnsupportedOperationException();
    }

    /** Gives one section to a named person (C4, REF-33). */
    public Granting handOver(CaseId file, Section section, AccountId receiver, Actor by, Instant until) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #handOver}, but closed even to the receiver until {@link #release}. */
    public Granting handOverWithheld(CaseId file, Section section, OfficeCode receiver, Actor by, Instant until) {
        throw new UnsupportedOperationException();
    }

    public Granting handOverWithheld(CaseId file, Section section, AccountId receiver, Actor by, Instant until) {
        throw new UnsupportedOperationException();
    }

    /** Opens a withheld section to its receiver, as when a referral is accepted. */
    public void release(CaseId file, Section section) {
        throw new UnsupportedOperationException();
    }

    /** Takes a section back from every receiver; effective at their next request. */
    public void withdraw(CaseId file, Section section) {
        throw new UnsupportedOperationException();
    }

    /** The designated workers of a case, in the order they were designated. */
    public List<AccountId> holders(CaseId file) {
        throw new UnsupportedOperationException();
    }
}
