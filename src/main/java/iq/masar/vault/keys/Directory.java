package iq.masar.vault.keys;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.cipher.DeploymentSecrets;
import iq.masar.vault.cipher.Secret;
import iq.masar.vault.cipher.Signing;
import iq.masar.vault.model.Circle;
import iq.masar.vault.model.Epoch;
import iq.masar.vault.model.Fingerprint;
import iq.masar.vault.model.Purpose;
import iq.masar.vault.model.WorkerKey;
import iq.masar.vault.store.CircleStore;
import iq.masar.vault.store.EpochStore.CertifiedEpoch;
import iq.masar.vault.store.WorkerStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The key directory: believes a public key only when this deployment has certified it. */
@Component
public class Directory {
    private final WorkerStore workers;
    private final CircleStore circles;
    private final Secret certifying;
    private final Map<String, Circle> known = new ConcurrentHashMap<>();

    Directory(WorkerStore workers, CircleStore circles, DeploymentSecrets secrets) {
        this.workers = workers;
        this.circles = circles;
        this.certifying = secrets.derive("directory");
    }

    WorkerKey certify(AccountId account, byte[] lock, byte[] verifyKey) {
        var content = WorkerKey.canonical(account, lock, verifyKey);
        return new WorkerKey(
                new Fingerprint(Signing.fingerprint(content)), account, lock, verifyKey, certifying.mac(content));
    }

    Circle certify(OfficeCode office, Purpose purpose, byte[] lock) {
        return new Circle(office, purpose, lock, certifying.mac(Circle.canonical(office, purpose, lock)));
    }

    CertifiedEpoch certify(Epoch epoch) {
        return new CertifiedEpoch(epoch, certifying.mac(epoch.canonical()), false);
    }

    /** The deployment's certificate over anything else of the keys database that nobody may alter. */
    public byte[] certificate(byte[] canonical) {
        return certifying.mac(canonical);
    }

    public boolean isCertified(byte[] canonical, byte[] certificate) {
        return certifying.isMac(canonical, certificate);
    }

    /** A worker's key as it may be sealed to now. */
    public Optional<WorkerKey> worker(AccountId account) {
        return workers.find(account).map(WorkerStore.SealedRing::worker).filter(this::isCertified);
    }

    /** An office's key; it never changes, so it is asked for once. */
    public Optional<Circle> circle(OfficeCode office, Purpose purpose) {
        var name = purpose.code() + ":" + office;
        var circle = known.get(name);
        if (circle == null) {
            circle = circles.find(office, purpose)
                    .filter(found -> certifying.isMac(found.canonical(), found.certificate()))
                    .orElse(null);
            if (circle != null) {
                known.put(name, circle);
            }
        }
        return Optional.ofNullable(circle);
    }

    public boolean isCertified(WorkerKey worker) {
        var content = worker.canonical();
        return new Fingerprint(Signing.fingerprint(content)).equals(worker.fingerprint())
                && certifying.isMac(content, worker.certificate());
    }

    public boolean isCertified(CertifiedEpoch certified) {
        return certifying.isMac(certified.epoch().canonical(), certified.certificate());
    }

    /** The name of a circle's key where a grant names its grantee's key. */
    public static Fingerprint print(Circle circle) {
        return new Fingerprint(Signing.fingerprint(circle.canonical()));
    }
}
