package iq.masar.vault.keys;

import iq.masar.databases.KeysDatabase;
import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.cipher.Secret;
import iq.masar.vault.keys.Granter.Gift;
import iq.masar.vault.keys.Granter.Receiver;
import iq.masar.vault.model.Grant;
import iq.masar.vault.model.Grantee;
import iq.masar.vault.model.Purpose;
import iq.masar.vault.store.EpochStore;
import iq.masar.vault.store.GrantStore;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who holds each case: founding, designating, taking back with a new epoch, handing a section over. One commit each. */
@Component
public class Holdings {
    private static final String SUCCESSION = "succession";

    private final Granter granter;
    private final EpochStore epochs;
    private final GrantStore grants;
    private final Directory directory;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Holdings(
            Granter granter,
            EpochStore epochs,
            GrantStore grants,
            Directory directory,
            KeysDatabase keys,
            Clock clock) {
        this.granter = granter;
        this.epochs = epochs;
        this.grants = grants;
        this.directory = directory;
        this.transaction = keys.transaction();
        this.clock = clock;
    }

    /** A new case's key, held by its founder and the succession of the office responsible. */
    public void found(Ring by, CaseId file, OfficeCode office) {
        var key = Secret.fresh();
        var epoch = granter.begin(by, file, 1, office, key, Optional.empty());
        var given = new ArrayList<Grant.Signed>();
        given.add(granter.give(by, Receiver.of(by.worker()), Gift.whole(file, 1, key, Grant.FOUNDED)));
        granter.circle(office, Purpose.SUCCESSION)
                .ifPresent(circle -> given.add(granter.give(by, circle, Gift.whole(file, 1, key, SUCCESSION))));
        transaction.executeWithoutResult(status -> {
            epochs.insert(directory.certify(epoch));
            grants.insert(given);
        });
    }

    public boolean hasKeys(AccountId account) {
        return directory.worker(account).isPresent();
    }

    /** Designates a worker; the founder's intake ends with a new epoch, unless the founder is the one designated. */
    public void designate(Ring by, CaseAccess access, AccountId account, String ground) {
        var receiver = granter.worker(account).orElseThrow(CaseKeys::refused);
        transaction.executeWithoutResult(status -> {
            var newest = current(access);
            var living = grants.living(access.file(), clock.instant());
            if (living.stream().anyMatch(one -> isDesignated(one, account))) {
                return;
            }
            var intake = living.stream().filter(Holdings::isIntake).toList();
            if (intake.stream().allMatch(one -> isOf(one, account))) {
                grants.end(intake.stream().map(one -> one.grant().id()).toList(), clock.instant());
                var key = access.whole().orElseThrow(CaseKeys::refused);
                grants.insert(List.of(granter.give(
                        by, receiver, Gift.whole(access.file(), newest.epoch().number(), key, ground))));
            } else {
                renew(by, access, newest, living, new Turn(Holdings::isIntake, Optional.of(receiver), ground));
            }
        });
    }

    /** Takes a worker's grants back; whoever can open the case makes a new key at once, else the next writer does. */
    public void dismiss(Optional<Ring> by, Optional<CaseAccess> access, CaseId file, AccountId account) {
        transaction.executeWithoutResult(status -> {
            var newest = epochs.newestLocked(file);
            var living = grants.living(file, clock.instant());
            var theirs = living.stream().filter(one -> isOf(one, account)).toList();
            if (newest.isEmpty() || theirs.isEmpty()) {
                return;
            }
            var opened = access.filter(one -> one.whole().isPresent()
                    && one.epoch() == newest.get().epoch().number());
            if (by.isPresent() && opened.isPresent()) {
                renew(by.get(), opened.get(), newest.get(), living, Turn.without(one -> isOf(one, account)));
            } else {
                grants.end(theirs.stream().map(one -> one.grant().id()).toList(), clock.instant());
                epochs.renewalDue(file, newest.get().epoch().number());
            }
        });
    }

    /** Makes the new key that is due since a holder left. */
    public void renewIfDue(Ring by, CaseAccess access) {
        transaction.executeWithoutResult(status -> {
            var newest = current(access);
            if (newest.renewalDue()) {
                var living = grants.living(access.file(), clock.instant());
                renew(by, access, newest, living, Turn.without(one -> false));
            }
        });
    }

    /**
     * Another office becomes responsible: nobody of the one before keeps the case's key, sections handed to providers stay.
     * False when the office has no succession circle.
     */
    public boolean transfer(Ring by, CaseAccess access, OfficeCode to) {
        var circle = granter.circle(to, Purpose.SUCCESSION);
        circle.ifPresent(found -> transaction.executeWithoutResult(status -> {
            var newest = current(access);
            var living = grants.living(access.file(), clock.instant());
            renew(by, access, newest, living, Turn.to(to));
        }));
        return circle.isPresent();
    }

    /** Who leaves with the next key, who is added, and which office is responsible from then on. */
    private record Turn(
            Predicate<Grant.Signed> leaves, Optional<Receiver> added, String ground, Optional<OfficeCode> office) {
        Turn(Predicate<Grant.Signed> leaves, Optional<Receiver> added, String ground) {
            this(leaves, added, ground, Optional.empty());
        }

        static Turn without(Predicate<Grant.Signed> leaves) {
            return new Turn(leaves, Optional.empty(), "");
        }

        static Turn to(OfficeCode office) {
            return new Turn(one -> one.grant().isWhole(), Optional.empty(), "", Optional.of(office));
        }
    }

    private EpochStore.CertifiedEpoch current(CaseAccess access) {
        var newest = epochs.newestLocked(access.file()).orElseThrow(CaseKeys::refused);
        if (newest.epoch().number() != access.epoch() || !directory.isCertified(newest)) {
            throw CaseKeys.refused();
        }
        return newest;
    }

    private void renew(
            Ring by, CaseAccess access, EpochStore.CertifiedEpoch newest, List<Grant.Signed> living, Turn turn) {
        var file = access.file();
        var office = turn.office().orElseGet(() -> newest.epoch().office());
        var number = newest.epoch().number() + 1;
        var key = Secret.fresh();
        var epoch = granter.begin(by, file, number, office, key, access.whole());
        var given = new ArrayList<Grant.Signed>();
        for (var one : remaining(living, turn.leaves())) {
            granter.again(one.grant().grantee())
                    .map(receiver -> granter.give(by, receiver, renewed(one, number, key)))
                    .ifPresent(given::add);
        }
        missingSuccession(living, office)
                .ifPresent(circle -> given.add(granter.give(by, circle, Gift.whole(file, number, key, SUCCESSION))));
        turn.added()
                .ifPresent(receiver ->
                        given.add(granter.give(by, receiver, Gift.whole(file, number, key, turn.ground()))));
        epochs.insert(directory.certify(epoch));
        grants.insert(given);
        grants.end(
                living.stream()
                        .filter(one -> one.grant().isWhole() || turn.leaves().test(one))
                        .map(one -> one.grant().id())
                        .toList(),
                clock.instant());
    }

    /** One for each grantee and section: what was renewed before lives on beside its renewal. */
    private static Collection<Grant.Signed> remaining(List<Grant.Signed> living, Predicate<Grant.Signed> leaves) {
        var remaining = new LinkedHashMap<String, Grant.Signed>();
        for (var one : living) {
            var name = one.grant().grantee().canonical() + "|" + one.grant().section();
            var known = remaining.get(name);
            if (!leaves.test(one)
                    && (known == null || known.grant().epoch() < one.grant().epoch())) {
                remaining.put(name, one);
            }
        }
        return remaining.values();
    }

    /** An office may have founded its circle only after the case was opened. */
    private Optional<Receiver> missingSuccession(List<Grant.Signed> living, OfficeCode office) {
        var grantee = new Grantee.Circle(office, Purpose.SUCCESSION);
        return living.stream().anyMatch(one -> one.grant().grantee().equals(grantee))
                ? Optional.empty()
                : granter.circle(office, Purpose.SUCCESSION);
    }

    private static Gift renewed(Grant.Signed before, int epoch, Secret key) {
        var grant = before.grant();
        return grant.isWhole()
                ? Gift.whole(grant.file(), epoch, key, grant.ground())
                : new Gift(
                        grant.file(),
                        epoch,
                        grant.section(),
                        CaseKeys.section(key, grant.section(), epoch),
                        grant.ground(),
                        grant.notAfter(),
                        before.withheld());
    }

    /** What is handed over, until when, and whether it stays closed until it is released. */
    public record HandOver(String section, Instant until, boolean withheld) {}

    /** Hands one section over, in the newest epoch; false when the receiver has no key. */
    public boolean handOver(Ring by, CaseAccess access, Grantee receiver, HandOver what) {
        var found = granter.again(receiver);
        found.ifPresent(to -> transaction.executeWithoutResult(status -> {
            var newest = current(access).epoch();
            var key = CaseKeys.section(access.whole().orElseThrow(CaseKeys::refused), what.section(), newest.number());
            grants.insert(List.of(granter.give(
                    by,
                    to,
                    new Gift(
                            access.file(),
                            newest.number(),
                            what.section(),
                            key,
                            "referral",
                            Optional.of(what.until()),
                            what.withheld()))));
        }));
        return found.isPresent();
    }

    public void release(CaseId file, String section) {
        transaction.executeWithoutResult(status -> grants.ofSection(file, section).stream()
                .filter(Grant.Signed::withheld)
                .forEach(one -> grants.release(one.grant().id(), granter.release(one))));
    }

    public void withdraw(CaseId file, String section) {
        transaction.executeWithoutResult(status -> grants.end(
                grants.ofSection(file, section).stream()
                        .map(one -> one.grant().id())
                        .toList(),
                clock.instant()));
    }

    public List<CaseId> dismissEverywhere(AccountId account) {
        return grants.endAll(account, clock.instant());
    }

    public List<AccountId> designated(CaseId file) {
        return grants.living(file, clock.instant()).stream()
                .map(Grant.Signed::grant)
                .filter(Grant::isWhole)
                .map(Grant::grantee)
                .filter(Grantee.Worker.class::isInstance)
                .map(grantee -> ((Grantee.Worker) grantee).account())
                .distinct()
                .toList();
    }

    private static boolean isOf(Grant.Signed one, AccountId account) {
        return one.grant().grantee().equals(new Grantee.Worker(account));
    }

    private static boolean isDesignated(Grant.Signed one, AccountId account) {
        return isOf(one, account) && one.grant().isWhole() && !isIntake(one);
    }

    private static boolean isIntake(Grant.Signed one) {
        return one.grant().isWhole() && one.grant().ground().equals(Grant.FOUNDED);
    }
}
