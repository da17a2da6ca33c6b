package iq.masar.vault.keys;

import iq.masar.kernel.AccountId;
import iq.masar.vault.cipher.Hpke;
import iq.masar.vault.cipher.Secret;
import iq.masar.vault.cipher.Signing;
import iq.masar.vault.model.Fingerprint;
import iq.masar.vault.model.Grantee;
import iq.masar.vault.model.WorkerKey;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** One worker's private keys while a session lasts, with the office and case keys opened meanwhile. In memory only. */
public final class Ring {
    private static final int MOST_CASES = 1024;

    private final WorkerKey worker;
    private final Secret signKey;
    private final Hpke.Opener own;
    private final Map<Grantee, Hpke.Opener> circles = new ConcurrentHashMap<>();
    private final Map<UUID, Opened> cases = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Opened> eldest) {
            return size() > MOST_CASES;
        }
    });

    /** A key once opened, with the row it was opened from: another row under the same number is opened anew. */
    private record Opened(byte[] row, Secret key) {}

    Ring(WorkerKey worker, Hpke.Pair pair, byte[] signKey) {
        this.worker = worker;
        this.signKey = Secret.of(signKey);
        this.own = Hpke.opener(pair);
    }

    public AccountId account() {
        return worker.account();
    }

    public WorkerKey worker() {
        return worker;
    }

    public Fingerprint fingerprint() {
        return worker.fingerprint();
    }

    public byte[] sign(byte[] content) {
        return Signing.sign(signKey.toBytes(), content);
    }

    public Hpke.Opener own() {
        return own;
    }

    Optional<Hpke.Opener> circle(Grantee circle) {
        return Optional.ofNullable(circles.get(circle));
    }

    void keep(Grantee circle, Hpke.Opener opener) {
        circles.put(circle, opener);
    }

    Optional<Secret> opened(UUID grant, byte[] row) {
        var known = cases.get(grant);
        return known != null && Arrays.equals(known.row, row) ? Optional.of(known.key) : Optional.empty();
    }

    void keep(UUID grant, byte[] row, Secret key) {
        cases.put(grant, new Opened(row, key));
    }

    void wipe() {
        signKey.wipe();
        circles.clear();
        synchronized (cases) {
            cases.values().forEach(opened -> opened.key.wipe());
            cases.clear();
        }
    }
}
