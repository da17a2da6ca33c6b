package iq.masar.access.opening;

import iq.masar.access.Account;
import iq.masar.access.AccountState;
import iq.masar.access.Joining;
import iq.masar.access.model.PassphraseRule;
import iq.masar.access.proof.Passphrases;
import iq.masar.access.store.AccountStore;
import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.GovernorateCode;
import iq.masar.kernel.Ids;
import iq.masar.kernel.Language;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one account that nobody invited: while there is none at all, whoever holds the link that the operator's terminal showed
 * makes it. It is an administrator at the ministry's headquarters and reads no case; everybody else is invited the usual way.
 */
@Component
public class FirstAdministrator {
    private static final OrganisationCode MINISTRY = new OrganisationCode("MOMD");
    private static final OfficeCode HEADQUARTERS = new OfficeCode("MOMD-HQ");
    private static final GovernorateCode BAGHDAD = new GovernorateCode("BG");
    private final FirstLink link;
    private final AccountStore accounts;
    private final Passphrases passphrases;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    FirstAdministrator(
            FirstLink link, AccountStore accounts, Passphrases passphrases, Audit audit, Ids ids, Clock clock) {
        this.link = link;
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the first administrator chose for the account. */
    public record Chosen(String username, String displayName, Language language, String passphrase) {
        /** Never the passphrase. */
        @Override
        public String toString() {
            return username;
        }
    }

    /** What came of it. */
    public sealed interface Begun {
        record Welcome(AccountId account) implements Begun {}

        /** The link is spent, too old, or never was; which of them is not said. */
        record NoSuchInvitation() implements Begun {}

        /** The passphrase cannot be taken; {@code key} says why. */
        record PassphraseRefused(String key) implements Begun {}
    }

    /**
     * A fresh token for the link, good once and for {@link Joining#LIFE}; any earlier one is void from now on. Empty, and
     * nothing left open, when an account exists.
     */
    @Transactional
    public Optional<String> invite() {
        if (accounts.isAnybodyHere()) {
            link.withdraw();
            return Optional.empty();
        }
        audit.decided(Act.bySystem("access.invite-first"));
        return Optional.of(link.issue());
    }

    /** Whether this link still opens the door. */
    public boolean isInvited(String token) {
        return link.isOpen(token) && !accounts.isAnybodyHere();
    }

    /** Makes the account with its passphrase and keys, and uses the link up: of two at once only one succeeds. */
    @Transactional
    public Begun begin(String token, Chosen chosen) {
        if (!isInvited(token)) {
            return new Begun.NoSuchInvitation();
        }
        var fault = PassphraseRule.fault(chosen.passphrase(), chosen.username(), chosen.displayName());
        if (fault.isPresent()) {
            return new Begun.PassphraseRefused(fault.get().key());
        }
        if (!link.use(token)) {
            return new Begun.NoSuchInvitation();
        }
        var account = administrator(chosen);
        accounts.insert(account, null, clock.instant());
        passphrases.set(account, chosen.passphrase().toCharArray());
        audit.decided(Act.about(account.id(), account.organisation(), account.office(), "access.join-first"));
        return new Begun.Welcome(account.id());
    }

    private Account administrator(Chosen chosen) {
        return new Account(
                new AccountId(ids.next()),
                chosen.username(),
                chosen.displayName(),
                MINISTRY,
                HEADQUARTERS,
                BAGHDAD,
                Set.of(Role.ADMINISTRATOR),
                chosen.language(),
                AccountState.ACTIVE);
    }
}
