package iq.masar.access;

import iq.masar.access.model.PassphraseRule;
import iq.masar.access.proof.Passphrases;
import iq.masar.access.store.AccountStore;
import iq.masar.access.store.InvitationStore;
import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Digits;
import iq.masar.vault.Pseudonyms;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invitations, and the moment when a person sets the passphrase that nobody else ever knows. */
@Component
public class Joining {
    /** How long an invitation is good for. */
    public static final Duration LIFE = Duration.ofHours(72);

    private static final String PURPOSE = "access.invitation";
    private static final int LETTERS = 12;
    private static final int MISSES = 5;
    private final AccountStore accounts;
    private final InvitationStore invitations;
    private final Passphrases passphrases;
    private final Pseudonyms pseudonyms;
    private final Audit audit;
    private final Clock clock;

    Joining(
            AccountStore accounts,
            InvitationStore invitations,
            Passphrases passphrases,
            Pseudonyms pseudonyms,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.passphrases = passphrases;
        this.pseudonyms = pseudonyms;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of joining. */
    public sealed interface Joined {
        record Welcome(AccountId account) implements Joined {}

        /** The name, the code, or the time is not right; which of them is not said. */
        record NoSuchInvitation() implements Joined {}

        /** The passphrase cannot be taken; {@code key} says why. */
        record PassphraseRefused(String key) implements Joined {}
    }

    /** Sets the first passphrase of an invited account, makes its keys, and uses the invitation up. */
    @Transactional
    public Joined join(String username, String code, String passphrase) {
        var account = accounts.byUsername(username.strip().toLowerCase(Locale.ROOT))
                .filter(known -> known.state() == AccountState.INVITED);
        if (account.isEmpty() || !isInvited(account.get().id(), code)) {
            account.ifPresent(known -> invitations.missed(known.id()));
            return new Joined.NoSuchInvitation();
        }
        var known = account.get();
        var fault = PassphraseRule.fault(passphrase, known.username(), known.displayName());
        if (fault.isPresent()) {
            return new Joined.PassphraseRefused(fault.get().key());
        }
        if (!invitations.use(known.id())) {
            return new Joined.NoSuchInvitation();
        }
        passphrases.set(known, passphrase.toCharArray());
        accounts.state(known.id(), AccountState.ACTIVE);
        audit.decided(Act.about(known.id(), known.organisation(), known.office(), "access.join"));
        return new Joined.Welcome(known.id());
    }

    /** A fresh code for an invited account; shown once, kept as a keyed hash. */
    String invite(AccountId account, AccountId by) {
        var code = pseudonyms.freshCode(LETTERS);
        invitations.put(
                account,
                pseudonyms.code(PURPOSE, account.value(), code),
                clock.instant().plus(LIFE),
                by);
        return code;
    }

    private boolean isInvited(AccountId account, String code) {
        var typed = Digits.western(code).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return invitations
                .find(account)
                .filter(one -> one.misses() < MISSES && one.expiresAt().isAfter(clock.instant()))
                .filter(one -> pseudonyms.codeMatches(PURPOSE, account.value(), typed, one.code()))
                .isPresent();
    }
}
