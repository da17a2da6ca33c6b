package iq.masar.access;

import iq.masar.access.store.AccountStore;
import iq.masar.access.store.PassphraseStore;
import iq.masar.kernel.AccountId;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Takes every proof of an account away and sets it back to invited. */
@Component
class Resetting {
    private final AccountStore accounts;
    private final PassphraseStore passphrases;
    private final SecondFactors factors;
    private final Endings endings;

    Resetting(AccountStore accounts, PassphraseStore passphrases, SecondFactors factors, Endings endings) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.factors = factors;
        this.endings = endings;
    }

    Instant now() {
        return endings.now();
    }

    void reset(AccountId account) {
        accounts.state(account, AccountState.INVITED);
        passphrases.remove(account);
        factors.removeAll(account);
        endings.closed(account);
    }
}
