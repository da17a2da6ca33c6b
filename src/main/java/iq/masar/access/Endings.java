package iq.masar.access;

import iq.masar.kernel.AccountId;
import iq.masar.vault.Keyring;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What ends with a post or an account: sessions at their next request, keys at once. */
@Component
class Endings {
    private final Sessions sessions;
    private final Keyring keyring;
    private final Clock clock;

    Endings(Sessions sessions, Keyring keyring, Clock clock) {
        this.sessions = sessions;
        this.keyring = keyring;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void stopped(AccountId account) {
        sessions.endAll(account);
    }

    void moved(Account before, AccountDesk.Post post) {
        sessions.endAll(before.id());
        if (keyring.isEnrolled(before.id())) {
            keyring.move(before.id(), post.office(), post.roles());
        }
    }

    void closed(AccountId account) {
        sessions.endAll(account);
        if (keyring.isEnrolled(account)) {
            keyring.retire(account);
        }
    }
}
