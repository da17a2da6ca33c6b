package iq.masar.vault.keys;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.databases.KeysDatabase;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.Canonical;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.cipher.Hpke;
import iq.masar.vault.model.Circle;
import iq.masar.vault.model.Grantee;
import iq.masar.vault.model.Purpose;
import iq.masar.vault.model.WorkerKey;
import iq.masar.vault.store.CircleStore;
import iq.masar.vault.store.CircleStore.Membership;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Offices' key circles: the first member founds one, later members are admitted by a holder. */
@Component
public class Memberships {
    private final CircleStore circles;
    private final Directory directory;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Memberships(CircleStore circles, Directory directory, Audit audit, KeysDatabase keys, Clock clock) {
        this.circles = circles;
        this.directory = directory;
        this.audit = audit;
        this.transaction = keys.transaction();
        this.clock = clock;
    }

    static byte[] signed(byte[] context, byte[] wrap) {
        return Canonical.of("masar/circle-signed/1").bytes(context).bytes(wrap).toBytes();
    }

    /** Leaves what is no longer due, asks for what is; where nobody was before, founds it. */
    public void settle(WorkerKey worker, Optional<Ring> ring, Set<Grantee.Circle> due) {
        var now = clock.instant();
        circles.leave(worker.account(), due, now);
        due.forEach(circle -> circles.ask(circle, worker.account(), worker.fingerprint(), now));
        ring.ifPresent(this::foundMissing);
    }

    /** Founds the circles this worker waits for and nobody founded yet. */
    public void foundMissing(Ring ring) {
        circles.unfounded(ring.account()).forEach(circle -> found(ring, circle.office(), circle.purpose()));
    }

    private void found(Ring ring, OfficeCode office, Purpose purpose) {
        var pair = Hpke.fresh();
        var circle = directory.certify(office, purpose, pair.lock());
        audit.record(Act.bySystem("vault.circle-founded")
                .with("account", ring.account())
                .with("office", office)
                .with("circle", purpose.code())
                .with("key", Directory.print(circle)));
        transaction.executeWithoutResult(status -> {
            if (circles.insert(circle, clock.instant())) {
                circles.admit(membership(ring, circle, pair, ring.worker()), ring.account(), clock.instant());
                if (purpose == Purpose.EMERGENCY) {
                    circles.sealAnew();
                }
            }
        });
    }

    private static Membership membership(Ring by, Circle circle, Hpke.Pair pair, WorkerKey member) {
        var context = circle.membership(member.account(), member.fingerprint(), by.fingerprint());
        var wrap = Hpke.seal(member.lock(), pair.key(), context);
        return new Membership(
                circle,
                member.fingerprint(),
                wrap,
                by.fingerprint(),
                by.worker().verifyKey(),
                by.sign(signed(context, wrap)));
    }

    public List<AccountId> waiting(AccountId holder) {
        return circles.waiting(holder);
    }

    /** Admits an account to whatever it waits for and this ring holds; false when there is no such circle. */
    public boolean admit(Ring ring, WorkerKey member) {
        if (ring.account().equals(member.account())) {
            return false;
        }
        var admitted = false;
        var asked = circles.asked(member.account());
        for (var held : circles.held(ring.account())) {
            var circle = held.circle();
            if (asked.contains(circle.grantee())) {
                var context = circle.membership(ring.account(), ring.fingerprint(), held.admittedBy());
                var pair = new Hpke.Pair(circle.lock(), ring.own().open(held.wrap(), context));
                circles.admit(membership(ring, circle, pair, member), member.account(), clock.instant());
                admitted = true;
            }
        }
        return admitted;
    }

    /** After an account has been retired. */
    public void leaveAll(AccountId account) {
        circles.leave(account, Set.of(), clock.instant());
    }
}
