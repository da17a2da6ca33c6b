package iq.masar.vault;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.cipher.NotOpened;
import iq.masar.vault.keys.CaseAccess;
import iq.masar.vault.keys.CaseKeys;
import iq.masar.vault.keys.Holdings;
import iq.masar.vault.keys.Ring;
import iq.masar.vault.keys.Rings;
import iq.masar.vault.model.Grantee;
import iq.masar.vault.model.Purpose;
import iq.masar.vault.store.TokenStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Who is given which key: assignment, succession and referral; every grant is signed and audited. */
@Component
public class Grants {
    private static final int TRIES = 3;

    private final Rings rings;
    private final CaseKeys keys;
    private final Holdings holdings;
    private final TokenStore tokens;
    private final Audit audit;

    Grants(Rings rings, CaseKeys keys, Holdings holdings, TokenStore tokens, Audit audit) {
        this.rings = rings;
        this.keys = keys;
        this.holdings = holdings;
        this.tokens = tokens;
        this.audit = audit;
    }

    /** Designates a worker. The first assignment ends the founder's own access, unless the founder is the grantee. */
    public Granting assign(CaseId file, AccountId grantee, Actor grantor, String ground) {
        if (grantee.equals(grantor.account())) {
            return new Granting.SelfAssignment();
        }
        return withKey(grantor, file, (ring, access) -> {
            if (!holdings.hasKeys(grantee)) {
                return new Granting.GranteeHasNoKeys();
            }
            audit.record(
                    Act.of(grantor, "vault.assigned").on(file).because(ground).with("grantee", grantee));
            holdings.designate(ring, access, grantee, ground);
            return new Granting.Granted();
        });
    }

    /** Ends a worker's access at their next request and begins a new epoch for those who remain. */
    public void unassign(CaseId file, AccountId holder, Actor actor) {
        audit.record(Act.of(actor, "vault.unassigned").on(file).with("holder", holder));
        var ring = rings.find(actor);
        holdings.dismiss(ring, ring.flatMap(open -> keys.open(open, file)), file, holder);
    }

    /** Makes another office responsible; from its next request nobody of the one before reads the case. */
    public Granting transfer(CaseId file, OfficeCode to, Actor by) {
        return withKey(by, file, (ring, access) -> {
            audit.record(Act.of(by, "vault.transferred").on(file).with("to", to));
            if (!holdings.transfer(ring, access, to)) {
                return new Granting.GranteeHasNoKeys();
            }
            tokens.move(file, to);
            return new Granting.Granted();
        });
    }

    /** Gives one section to an office's inbox. */
    public Granting handOver(CaseId file, Section section, OfficeCode receiver, Actor by, Instant until) {
        return give(file, inbox(receiver), by, new Holdings.HandOver(section.value(), until, false));
    }

    /** Gives one section to a named person (C4, REF-33). */
    public Granting handOver(CaseId file, Section section, AccountId receiver, Actor by, Instant until) {
        return give(file, new Grantee.Worker(receiver), by, new Holdings.HandOver(section.value(), until, false));
    }

    /** As {@link #handOver}, but closed even to the receiver until {@link #release}. */
    public Granting handOverWithheld(CaseId file, Section section, OfficeCode receiver, Actor by, Instant until) {
        return give(file, inbox(receiver), by, new Holdings.HandOver(section.value(), until, true));
    }

    public Granting handOverWithheld(CaseId file, Section section, AccountId receiver, Actor by, Instant until) {
        return give(file, new Grantee.Worker(receiver), by, new Holdings.HandOver(section.value(), until, true));
    }

    private static Grantee inbox(OfficeCode office) {
        return new Grantee.Circle(office, Purpose.INBOX);
    }

    private Granting give(CaseId file, Grantee receiver, Actor by, Holdings.HandOver what) {
        return withKey(by, file, (ring, access) -> {
            audit.record(Act.of(by, "vault.handed-over")
                    .on(file)
                    .with("section", what.section())
                    .with("receiver", receiver.canonical())
                    .with("withheld", what.withheld()));
            return holdings.handOver(ring, access, receiver, what)
                    ? new Granting.Granted()
                    : new Granting.GranteeHasNoKeys();
        });
    }

    /** Opens a withheld section to its receiver, as when a referral is accepted. */
    public void release(CaseId file, Section section) {
        audit.record(Act.bySystem("vault.released").on(file).with("section", section.value()));
        holdings.release(file, section.value());
    }

    /** Takes a section back from every receiver; effective at their next request. */
    public void withdraw(CaseId file, Section section) {
        audit.record(Act.bySystem("vault.withdrawn").on(file).with("section", section.value()));
        holdings.withdraw(file, section.value());
    }

    /** The designated workers of a case, in the order they were designated. */
    public List<AccountId> holders(CaseId file) {
        return holdings.designated(file);
    }

    /** Somebody may have changed the epoch since the key was opened; then it is opened again. */
    private Granting withKey(Actor actor, CaseId file, BiFunction<Ring, CaseAccess, Granting> act) {
        for (var tried = 1; ; tried++) {
            var ring = rings.find(actor);
            Optional<CaseAccess> access = ring.flatMap(open -> keys.open(open, file));
            if (ring.isEmpty() || access.isEmpty() || access.get().whole().isEmpty()) {
                return new Granting.NotHeld();
            }
            try {
                return act.apply(ring.get(), access.get());
            } catch (NotOpened changed) {
                if (tried == TRIES) {
                    throw changed;
                }
            }
        }
    }
}
