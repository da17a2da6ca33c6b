package iq.masar.access;

import iq.masar.access.proof.Failures;
import iq.masar.access.proof.Passphrases;
import iq.masar.access.store.AccountStore;
import iq.masar.audit.Act;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.SessionId;
import iq.masar.vault.Keyring;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The door of signing in. Every failure answers alike, whether the name exists, waits, is closed, or the passphrase is wrong. */
@Component
public class SignIn {
    private final AccountStore accounts;
    private final Passphrases passphrases;
    private final Failures failures;
    private final SecondFactors factors;
    private final Keyring keyring;
    private final Ids ids;

    SignIn(
            AccountStore accounts,
            Passphrases passphrases,
            Failures failures,
            SecondFactors factors,
            Keyring keyring,
            Ids ids) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.failures = failures;
        this.factors = factors;
        this.keyring = keyring;
        this.ids = ids;
    }

    /** What came of an attempt. */
    public sealed interface Outcome {
        /** No: one answer for every reason. */
        record Refused() implements Outcome {}

        /** The passphrase is right and the keys are open; a second proof is due before anything else. */
        record SecondDue(AccountId account, SessionId session) implements Outcome {}

        /** The passphrase is right; this installation requires a second factor and the account has none yet. */
        record EnrolmentDue(AccountId account, SessionId session) implements Outcome {}

        /** Signed in; the keys of this session are open. */
        record Complete(AccountId account, SessionId session) implements Outcome {}
    }

    /** Tries a name and a passphrase coming from a network address. The passphrase is not kept. */
    public Outcome attempt(String username, char[] passphrase, String address) {
        var account = accounts.byUsername(username.strip().toLowerCase(Locale.ROOT));
        var right = passphrases.isRight(account.map(Account::id).orElse(Failures.NOBODY), passphrase);
        if (!right
                || !account.map(Account::isActive).orElse(false)
                || !failures.mayTry(account.get().id(), address)) {
            failures.missed(account, address);
            return new Outcome.Refused();
        }
        return opened(account.get(), passphrase, address);
    }

    private Outcome opened(Account account, char[] passphrase, String address) {
        var session = new SessionId(ids.next());
        var normal = Passphrases.normal(passphrase);
        if (!keyring.unlock(account.id(), normal, session)) {
            failures.missed(Optional.of(account), address);
            return new Outcome.Refused();
        }
        if (factors.hasAny(account.id())) {
            return new Outcome.SecondDue(account.id(), session);
        }
        return factors.isRequired()
                ? new Outcome.EnrolmentDue(account.id(), session)
                : new Outcome.Complete(account.id(), session);
    }

    /** Tries the code of a generator after the passphrase; failures count as failed sign-ins. */
    public boolean second(Account account, String code, String address) {
        if (failures.mayTry(account.id(), address) && factors.isRight(account.id(), code)) {
            return true;
        }
        failures.missed(Optional.of(account), address);
        return false;
    }

    /** Whether a passkey, proven or not, lets this account in now; a failure counts as a failed sign-in. */
    public boolean passkey(Account account, boolean isProven, String address) {
        if (failures.mayTry(account.id(), address) && isProven) {
            return true;
        }
        failures.missed(Optional.of(account), address);
        return false;
    }

    /** Somebody is in, with every proof: failures are forgotten and the sign-in is written down. */
    public void completed(AccountId id) {
        accounts.find(id).ifPresent(failures::forgotten);
    }

    /** Somebody signs out. */
    public void ended(iq.masar.kernel.Actor actor) {
        failures.note(Act.of(actor, "access.sign-out"));
    }
}
