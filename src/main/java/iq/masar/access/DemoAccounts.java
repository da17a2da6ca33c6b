package iq.masar.access;

import iq.masar.access.proof.Passphrases;
import iq.masar.access.store.AccountStore;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import java.time.Clock;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Makes ready-made accounts for demonstrations, stories and tests; the bean exists only where the property allows it. */
@Component
@ConditionalOnProperty("masar.access.demo-accounts")
public class DemoAccounts {
    private final AccountStore store;
    private final Passphrases passphrases;
    private final Ids ids;
    private final Clock clock;

    DemoAccounts(AccountStore store, Passphrases passphrases, Ids ids, Clock clock) {
        this.store = store;
        this.passphrases = passphrases;
        this.ids = ids;
        this.clock = clock;
    }

    /** An active account with keys of its own; the first of an office founds the office key. An existing username is left as it is. */
    public AccountId enrolDemo(
            String username,
            String displayName,
            OrganisationCode organisation,
            OfficeCode office,
            GovernorateCode governorate,
            Set<Role> roles,
            Language language,
            String passphrase) {
        var known = store.byUsername(username);
        if (known.isPresent()) {
            return known.get().id();
        }
        var account = new Account(
                new AccountId(ids.next()),
                username,
                displayName,
                organisation,
                office,
                governorate,
                roles,
                language,
                AccountState.ACTIVE);
        store.insert(account, null, clock.instant());
        passphrases.set(account, passphrase.toCharArray());
        return account.id();
    }
}
