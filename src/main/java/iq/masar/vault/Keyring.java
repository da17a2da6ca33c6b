package iq.masar.vault;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.kernel.Role;
import iq.masar.kernel.SessionId;
import iq.masar.vault.keys.Enrolments;
import iq.masar.vault.keys.Holdings;
import iq.masar.vault.keys.Memberships;
import iq.masar.vault.keys.Rings;
import iq.masar.vault.model.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Workers' own keys; only the room of access calls it. Passphrases are wiped by their owner, never kept here. */
@Component
public class Keyring {
    private final Rings rings;
    private final Enrolments enrolments;
    private final Memberships memberships;
    private final Holdings holdings;
    private final Audit audit;

    Keyring(Rings rings, Enrolments enrolments, Memberships memberships, Holdings holdings, Audit audit) {
        this.rings = rings;
        this.enrolments = enrolments;
        this.memberships = memberships;
        this.holdings = holdings;
        this.audit = audit;
    }

    /**
     * Makes a worker's keys. Supervisors, provider focal points, complaints officers and data-protection
     * officers join their office's key circle, coordinators their institution's emergency circle: the
     * first founds it, later ones wait until a member admits them. Enrolling anew, after a lost passphrase, ends all the
     * account held: nobody can restore it but those who grant again.
     */
    public void enrol(
            AccountId account, OrganisationCode institution, OfficeCode office, Set<Role> roles, char[] passphrase) {
        if (enrolments.isEnrolled(account)) {
            retire(account);
        }
        var ring = enrolments.enrol(account, passphrase);
        memberships.settle(ring.worker(), Optional.of(ring), Purpose.circlesOf(institution, office, roles));
    }

    public boolean isEnrolled(AccountId account) {
        return enrolments.isEnrolled(account);
    }

    /** Opens the worker's private keys for this session only; false when the passphrase is wrong or there are no keys. */
    public boolean unlock(AccountId account, char[] passphrase, SessionId session) {
        var ring = enrolments.open(account, passphrase);
        ring.ifPresent(open -> {
            rings.hold(session, open);
            memberships.foundMissing(open);
        });
        return ring.isPresent();
    }

    public boolean isUnlocked(SessionId session) {
        return rings.isOpen(session);
    }

    /** Forgets the session's private keys. */
    public void lock(SessionId session) {
        rings.drop(session);
    }

    /** Seals the same keys under a new passphrase; false when the old one is wrong. */
    public boolean rekey(AccountId account, char[] old, char[] fresh) {
        return enrolments.reseal(account, old, fresh);
    }

    /** After a change of office or roles: leaves the circles no longer due and asks to join those now due. */
    public void move(AccountId account, OrganisationCode institution, OfficeCode office, Set<Role> roles) {
        audit.record(Act.bySystem("vault.moved").with("account", account).with("office", office));
        enrolments
                .worker(account)
                .ifPresent(worker ->
                        memberships.settle(worker, Optional.empty(), Purpose.circlesOf(institution, office, roles)));
    }

    /** Ends every access of an account for good: grants, circles, directory entry. */
    public void retire(AccountId account) {
        audit.record(Act.bySystem("vault.retired").with("account", account));
        var files = holdings.dismissEverywhere(account);
        memberships.leaveAll(account);
        enrolments.retire(account);
        if (!files.isEmpty()) {
            audit.record(Act.bySystem("vault.unassigned").onAll(files).with("holder", account));
        }
    }

    /** Who waits to be admitted to the circles the actor holds, of the office and of the institution. */
    public List<AccountId> waitingFor(Actor actor) {
        return rings.find(actor).isEmpty() ? List.of() : memberships.waiting(actor.account());
    }

    /** Admits somebody to the actor's circle; false when the actor holds none they wait for, or asks for themselves. */
    public boolean admit(Actor actor, AccountId account) {
        var ring = rings.find(actor);
        var member = enrolments.worker(account);
        if (ring.isEmpty() || member.isEmpty() || !waitingFor(actor).contains(account)) {
            return false;
        }
        audit.record(Act.of(actor, "vault.admitted").with("account", account).with("office", actor.office()));
        return memberships.admit(ring.get(), member.get());
    }
}
