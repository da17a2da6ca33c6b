package iq.masar.vault.keys;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.kernel.Ids;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.cipher.DeploymentSecrets;
import iq.masar.vault.cipher.Hpke;
import iq.masar.vault.cipher.Secret;
import iq.masar.vault.model.Circle;
import iq.masar.vault.model.Epoch;
import iq.masar.vault.model.Fingerprint;
import iq.masar.vault.model.Grant;
import iq.masar.vault.model.Grantee;
import iq.masar.vault.model.Purpose;
import iq.masar.vault.model.WorkerKey;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes epochs and signed grants; writes nothing. */
@Component
class Granter {
    private final Directory directory;
    private final Secret releasing;
    private final Ids ids;
    private final Clock clock;

    /** Somebody a key can be sealed to. */
    record Receiver(Grantee grantee, Fingerprint key, byte[] lock) {
        static Receiver of(WorkerKey worker) {
            return new Receiver(new Grantee.Worker(worker.account()), worker.fingerprint(), worker.lock());
        }

        static Receiver of(Circle circle) {
            return new Receiver(circle.grantee(), Directory.print(circle), circle.lock());
        }
    }

    /** What is given: which key, of what, why and until when. */
    record Gift(
            CaseId file,
            int epoch,
            String section,
            Secret key,
            String ground,
            Optional<Instant> until,
            boolean withheld) {
        static Gift whole(CaseId file, int epoch, Secret key, String ground) {
            return new Gift(file, epoch, Grant.WHOLE, key, ground, Optional.empty(), false);
        }
    }

    Granter(Directory directory, DeploymentSecrets secrets, Ids ids, Clock clock) {
        this.directory = directory;
        this.releasing = secrets.derive("release");
        this.ids = ids;
        this.clock = clock;
    }

    Grant.Signed give(Ring by, Receiver to, Gift gift) {
        var grant = new Grant(
                ids.next(),
                gift.file,
                gift.epoch,
                gift.section,
                to.grantee,
                to.key,
                by.account(),
                by.fingerprint(),
                gift.ground,
                clock.instant(),
                gift.until,
                gift.key.commitment());
        var wrap = Hpke.seal(to.lock, gift.key.toBytes(), grant.canonical());
        var signature = by.sign(grant.canonical(wrap));
        return new Grant.Signed(
                grant, gift.withheld ? releasing.seal(wrap, grant.canonical()) : wrap, gift.withheld, signature);
    }

    /** Takes the deployment's layer off a withheld wrap. */
    byte[] release(Grant.Signed withheld) {
        return releasing.open(withheld.wrap(), withheld.grant().canonical());
    }

    /** @param previous the key of the epoch before, for every epoch but the first */
    Epoch begin(Ring by, CaseId file, int number, OfficeCode office, Secret key, Optional<Secret> previous) {
        var letterbox = Hpke.fresh();
        var context = Epoch.context(file, number);
        return new Epoch(
                file,
                number,
                office,
                key.commitment(),
                letterbox.lock(),
                key.derive("letterbox").seal(letterbox.key(), context),
                previous.map(before -> key.derive("previous").seal(before.toBytes(), context)),
                by.account(),
                by.fingerprint(),
                clock.instant());
    }

    Optional<Receiver> worker(AccountId account) {
        return directory.worker(account).map(Receiver::of);
    }

    Optional<Receiver> circle(OfficeCode office, Purpose purpose) {
        return directory.circle(office, purpose).map(Receiver::of);
    }

    /** The same grantee again, by the key it has now. */
    Optional<Receiver> again(Grantee grantee) {
        return switch (grantee) {
            case Grantee.Worker worker -> worker(worker.account());
            case Grantee.Circle circle -> circle(circle.office(), circle.purpose());
        };
    }
}
