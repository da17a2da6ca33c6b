package iq.masar.access;

import iq.masar.access.store.AccountStore;
import iq.masar.access.store.PassphraseStore;
import iq.masar.kernel.AccountId;
import iq.masar.vault.Keyring;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What ends with a post or an account: sessions at their next request, keys at once. */
@Component
public class Endings {
    private final Sessions sessions;
    private final Keyring keyring;
    private final AccountStore accounts;
    private final PassphraseStore passphrases;
    private final SecondFactors factors;
    private final Clock clock;

    Endings(
            Sessions sessions,
            Keyring keyring,
            AccountStore accounts,
            PassphraseStore passphrases,
            SecondFactors factors,
            Clock clock) {
        this.sessions = sessions;
        this.keyring = keyring;
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.factors = factors;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    void stopped(AccountId account) {
        sessions.endAll(account);
    }

    public void moved(Account before, AccountDesk.Post post) {
        sessions.endAll(before.id());
        if (keyring.isEnrolled(before.id())) {
            keyring.move(before.id(), post.organisation(), post.office(), post.roles());
        }
    }

    void closed(AccountId account) {
        sessions.endAll(account);
        if (keyring.isEnrolled(account)) {
            keyring.retire(account);
        }
    }

    /** After a recovery every proof is gone and the account is invited again. */
    void reset(AccountId account) {
        accounts.state(account, AccountState.INVITED);
        passphrases.remove(account);
        factors.removeAll(account);
        closed(account);
    }
}
