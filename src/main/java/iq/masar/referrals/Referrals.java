package iq.masar.referrals;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sender's desk: a case worker sends a need, follows it, and ends it. One transaction each. */
@Component
public class Referrals {
    /**
     * Sends. Refuses: consent missing (REF-32), provider not vetted, agreement not in force (REF-3), no capacity (REF-5), named
     * receiver required (REF-33), hand-over missing (REF-15), receiver without keys, service gone.
     */
    public Reply send(Sending sending, Actor worker) {
        throw new UnsupportedOperationException();
    }

    /** Does what a sender, or for {@code resume} a supervisor, may do to a referral already sent; everything else is {@code Missing}. */
    public Reply take(ReferralId id, Command command, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Everything about one referral, for those who hold its case or supervise it; for others it does not exist. */
    public Optional<ReferralFile> find(ReferralId id, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** The referrals of a case, oldest first. */
    public List<ReferralSummary> of(CaseId file, Actor actor) {
        throw new UnsupportedOperationException();
    }
}
