package iq.masar.vault.keys;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.kernel.AccountId;
import iq.masar.vault.cipher.Hpke;
import iq.masar.vault.cipher.NotOpened;
import iq.masar.vault.cipher.Passphrase;
import iq.masar.vault.cipher.Secret;
import iq.masar.vault.cipher.Signing;
import iq.masar.vault.model.WorkerKey;
import iq.masar.vault.store.WorkerStore;
import iq.masar.vault.store.WorkerStore.SealedRing;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes, seals and opens workers' private keys. */
@Component
public class Enrolments {
    private static final String RING = "ring";

    private final WorkerStore workers;
    private final Directory directory;
    private final VaultSettings settings;
    private final Audit audit;
    private final Clock clock;

    Enrolments(WorkerStore workers, Directory directory, VaultSettings settings, Audit audit, Clock clock) {
        this.workers = workers;
        this.directory = directory;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** New keys, entered into the directory. */
    public Ring enrol(AccountId account, char[] passphrase) {
        var pair = Hpke.fresh();
        var signing = Signing.fresh();
        var worker = directory.certify(account, pair.lock(), signing.verifyKey());
        audit.record(Act.bySystem("vault.enrolled").with("account", account).with("key", worker.fingerprint()));
        workers.insert(seal(worker, passphrase, join(pair.key(), signing.signKey())), clock.instant());
        return new Ring(worker, pair, signing.signKey());
    }

    public boolean isEnrolled(AccountId account) {
        return workers.find(account).isPresent();
    }

    public Optional<WorkerKey> worker(AccountId account) {
        return directory.worker(account);
    }

    /** Empty when the passphrase is wrong, or the directory's row was tampered with. */
    public Optional<Ring> open(AccountId account, char[] passphrase) {
        return workers.find(account)
                .filter(known -> directory.isCertified(known.worker()))
                .flatMap(known -> unseal(known, passphrase).map(secret -> ring(known.worker(), secret)));
    }

    public boolean reseal(AccountId account, char[] old, char[] fresh) {
        var known = workers.find(account);
        var secret = known.flatMap(found -> unseal(found, old));
        if (known.isEmpty() || secret.isEmpty()) {
            return false;
        }
        audit.record(Act.bySystem("vault.rekeyed").with("account", account));
        workers.reseal(seal(known.get().worker(), fresh, secret.get()));
        return true;
    }

    public void retire(AccountId account) {
        workers.retire(account, clock.instant());
    }

    private SealedRing seal(WorkerKey worker, char[] passphrase, byte[] secret) {
        var by = Passphrase.fresh(settings.argonMemoryKib(), settings.argonPasses());
        return new SealedRing(worker, by.key(passphrase).derive(RING).seal(secret, worker.canonical()), by);
    }

    private static Optional<byte[]> unseal(SealedRing sealed, char[] passphrase) {
        try {
            return Optional.of(sealed.passphrase()
                    .key(passphrase)
                    .derive(RING)
                    .open(sealed.sealed(), sealed.worker().canonical()));
        } catch (NotOpened wrong) {
            return Optional.empty();
        }
    }

    private static Ring ring(WorkerKey worker, byte[] secret) {
        var key = Arrays.copyOf(secret, Secret.SIZE);
        var signKey = Arrays.copyOfRange(secret, Secret.SIZE, 2 * Secret.SIZE);
        Arrays.fill(secret, (byte) 0);
        return new Ring(worker, new Hpke.Pair(worker.lock(), key), signKey);
    }

    private static byte[] join(byte[] key, byte[] signKey) {
        var both = Arrays.copyOf(key, key.length + signKey.length);
        System.arraycopy(signKey, 0, both, key.length, signKey.length);
        return both;
    }
}
