package iq.masar.vault;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.Role;
import iq.masar.kernel.SessionId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Workers' own keys; only the room of access calls it. Passphrases are wiped by their owner, never kept here. */
@Component
public class Keyring {
    Keyring() {}

    /**
     * Makes a worker's keys. Supervisors, provider focal points and complaints officers join their office's key circle: the
     * first founds it, later ones wait until a member admits them.
     */
    public void enrol(AccountId account, OfficeCode office, Set<Role> roles, char[] passphrase) {
        throw new UnsupportedOperationException();
    }

    public boolean isEnrolled(AccountId account) {
        throw new UnsupportedOperationException();
    }

    /** Opens the worker's private keys for this session only; false when the passphrase is wrong or there are no keys. */
    public boolean unlock(AccountId account, char[] passphrase, SessionId session) {
        throw new UnsupportedOperationException();
    }

    public boolean isUnlocked(SessionId session) {
        throw new UnsupportedOperationException();
    }

    /** Forgets the session's private keys. */
    public void lock(SessionId session) {
        throw new UnsupportedOperationException();
    }

    /** Seals the same keys under a new passphrase; false when the old one is wrong. */
    public boolean rekey(AccountId account, char[] old, char[] fresh) {
        throw new UnsupportedOperationException();
    }

    /** After a change of office or roles: leaves the circles no longer due and asks to join those now due. */
    public void move(AccountId account, OfficeCode office, Set<Role> roles) {
        throw new UnsupportedOperationException();
    }

    /** Ends every access of an account for good: grants, circles, directory entry. */
    public void retire(AccountId account) {
        throw new UnsupportedOperationException();
    }

    /** Who waits to be admitted to the circles of the actor's office. */
    public List<AccountId> waitingFor(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** Admits somebody to the actor's circle; false when the actor holds none they wait for, or asks for themselves. */
    public boolean admit(Actor actor, AccountId account) {
        throw new UnsupportedOperationException();
    }
}
