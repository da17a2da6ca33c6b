package iq.masar.access.proof;

import iq.masar.access.Account;
import iq.masar.access.model.Patience;
import iq.masar.access.store.AccountStore;
import iq.masar.access.store.AddressStore;
import iq.masar.access.store.PassphraseStore;
import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.AccountId;
import iq.masar.vault.Pseudonyms;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts failed sign-ins per account and per address, lets both wait longer and longer, and writes every one down. */
@Component
public class Failures {
    /** The account of a name nobody has. */
    public static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private static final Duration KEPT = Duration.ofDays(1);
    private final PassphraseStore passphrases;
    private final AddressStore addresses;
    private final AccountStore accounts;
    private final Pseudonyms pseudonyms;
    private final Audit audit;
    private final Clock clock;

    Failures(
            PassphraseStore passphrases,
            AddressStore addresses,
            AccountStore accounts,
            Pseudonyms pseudonyms,
            Audit audit,
            Clock clock) {
        this.passphrases = passphrases;
        this.addresses = addresses;
        this.accounts = accounts;
        this.pseudonyms = pseudonyms;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether neither the account nor the address has to wait. */
    public boolean mayTry(AccountId account, String address) {
        return !waits(account) && addresses.failures(hidden(address), clock.instant()) < Patience.ADDRESS_BUDGET;
    }

    private boolean waits(AccountId account) {
        var now = clock.instant();
        return passphrases
                .find(account)
                .flatMap(PassphraseStore.Proof::waitsUntil)
                .filter(until -> until.isAfter(now))
                .isPresent();
    }

    /** The same work whether the account exists or not, so that time tells nothing. */
    public void missed(Optional<Account> account, String address) {
        var now = clock.instant();
        var id = account.map(Account::id).orElse(NOBODY);
        addresses.failed(hidden(address), now);
        if (!waits(id)) {
            Patience.after(passphrases.missed(id)).ifPresent(wait -> passphrases.waitUntil(id, now.plus(wait)));
        }
        audit.record(account.map(
                        known -> Act.about(known.id(), known.organisation(), known.office(), "access.sign-in-failed"))
                .orElseGet(() -> Act.bySystem("access.sign-in-failed")));
    }

    /** A complete sign-in: what failed before no longer counts. */
    public void forgotten(Account account) {
        passphrases.succeeded(account.id());
        accounts.signedIn(account.id(), clock.instant());
        audit.record(Act.about(account.id(), account.organisation(), account.office(), "access.sign-in"));
    }

    /** Writes an act into the audit. */
    public void note(Act act) {
        audit.record(act);
    }

    @Scheduled(fixedDelay = 3_600_000)
    void sweep() {
        addresses.sweep(clock.instant().minus(KEPT));
    }

    private String hidden(String address) {
        return pseudonyms.lookup("access.address", address);
    }
}
