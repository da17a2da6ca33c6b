package iq.masar.access.opening;

import iq.masar.access.Joining;
import iq.masar.access.store.FirstInvitationStore;
import iq.masar.vault.Pseudonyms;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The token of the first administrator's link: 128 bits, shown once, kept as a keyed hash; there is never more than one. */
@Component
class FirstLink {
    private static final String PURPOSE = "access.first-invitation";
    private final FirstInvitationStore invitations;
    private final Pseudonyms pseudonyms;
    private final Clock clock;

    FirstLink(FirstInvitationStore invitations, Pseudonyms pseudonyms, Clock clock) {
        this.invitations = invitations;
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** A new one in place of any other. */
    String issue() {
        var token = pseudonyms.freshToken();
        invitations.put(hash(token), clock.instant().plus(Joining.LIFE));
        return token;
    }

    boolean isOpen(String token) {
        return invitations.isOpen(hash(token), clock.instant());
    }

    /** Uses it up; false when it is not the one in force, or somebody else just used it. */
    boolean use(String token) {
        return invitations.use(hash(token), clock.instant());
    }

    void withdraw() {
        invitations.withdraw();
    }

    private String hash(String token) {
        return pseudonyms.lookup(PURPOSE, token);
    }
}
