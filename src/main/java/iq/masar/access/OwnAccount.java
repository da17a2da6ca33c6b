package iq.masar.access;

import iq.masar.access.model.PassphraseRule;
import iq.masar.access.proof.Passphrases;
import iq.masar.access.store.AccountStore;
import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.Language;
import iq.masar.vault.Keyring;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may change about their own account, and the colleagues they may admit to their office's keys. */
@Component
public class OwnAccount {
    private final AccountStore store;
    private final Passphrases passphrases;
    private final Sessions sessions;
    private final Keyring keyring;
    private final Audit audit;

    OwnAccount(AccountStore store, Passphrases passphrases, Sessions sessions, Keyring keyring, Audit audit) {
        this.store = store;
        this.passphrases = passphrases;
        this.sessions = sessions;
        this.keyring = keyring;
        this.audit = audit;
    }

    /** What came of changing a passphrase. */
    public sealed interface NewPassphrase {
        record Changed() implements NewPassphrase {}

        record OldOneWrong() implements NewPassphrase {}

        /** The new one cannot be taken; {@code key} says why. */
        record Refused(String key) implements NewPassphrase {}
    }

    public Account get(Actor actor) {
        return store.find(actor.account()).orElseThrow();
    }

    /** {@code latn} or {@code arab}. */
    public String digits(Actor actor) {
        return store.digits(actor.account());
    }

    @Transactional
    public void read(Actor actor, Language language, String digits) {
        store.reading(actor.account(), language, digits.equals("arab") ? "arab" : "latn");
    }

    /** Seals the same keys under a new passphrase; every other session of the account ends. */
    @Transactional
    public NewPassphrase changePassphrase(Actor actor, String old, String fresh) {
        var account = get(actor);
        var fault = PassphraseRule.fault(fresh, account.username(), account.displayName());
        if (fault.isPresent()) {
            return new NewPassphrase.Refused(fault.get().key());
        }
        if (!passphrases.change(actor.account(), old.toCharArray(), fresh.toCharArray())) {
            return new NewPassphrase.OldOneWrong();
        }
        sessions.endOthers(actor);
        audit.decided(Act.of(actor, "access.change-passphrase"));
        return new NewPassphrase.Changed();
    }

    /** Whether this is the actor's passphrase; a right one makes the session fresh for a sensitive act. */
    public boolean prove(Actor actor, String passphrase) {
        var right = passphrases.isRight(actor.account(), passphrase.toCharArray());
        if (right) {
            sessions.proven(actor);
        }
        return right;
    }

    /** Colleagues who wait to be let into the key circles this actor belongs to. */
    public List<Account> waiting(Actor actor) {
        return keyring.waitingFor(actor).stream()
                .flatMap(id -> store.find(id).stream())
                .filter(Account::isActive)
                .toList();
    }

    /** Admits a colleague to the office's keys; false when there is nobody to admit, or it is oneself. */
    public boolean admit(Actor actor, AccountId colleague) {
        return waiting(actor).stream().anyMatch(one -> one.id().equals(colleague)) && keyring.admit(actor, colleague);
    }
}
