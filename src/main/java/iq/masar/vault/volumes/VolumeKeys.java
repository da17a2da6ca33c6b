package iq.masar.vault.volumes;

import iq.masar.kernel.Actor;
import iq.masar.kernel.Canonical;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.cipher.DeploymentSecrets;
import iq.masar.vault.cipher.Hpke;
import iq.masar.vault.cipher.NotOpened;
import iq.masar.vault.cipher.Secret;
import iq.masar.vault.cipher.Signing;
import iq.masar.vault.keys.CaseKeys;
import iq.masar.vault.keys.Directory;
import iq.masar.vault.keys.Ring;
import iq.masar.vault.keys.Rings;
import iq.masar.vault.model.Circle;
import iq.masar.vault.model.Grantee;
import iq.masar.vault.model.Purpose;
import iq.masar.vault.store.VolumeStore;
import iq.masar.vault.store.VolumeStore.Admission;
import iq.masar.vault.store.VolumeStore.Volume;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The keys of volumes: made, wrapped to offices' register circles, and believed only when every signature is right. */
@Component
class VolumeKeys {
    private final VolumeStore store;
    private final Directory directory;
    private final CaseKeys keys;
    private final Rings rings;
    private final Secret indexing;
    private final Clock clock;

    VolumeKeys(
            VolumeStore store,
            Directory directory,
            CaseKeys keys,
            Rings rings,
            DeploymentSecrets secrets,
            Clock clock) {
        this.store = store;
        this.directory = directory;
        this.keys = keys;
        this.rings = rings;
        this.indexing = secrets.derive("volume-tokens");
        this.clock = clock;
    }

    /** Whether the session's keys are open. */
    boolean unlocked(Actor actor) {
        return rings.find(actor).isPresent();
    }

    /** Whether every one of these offices has a register circle. */
    boolean canHold(Set<OfficeCode> offices) {
        return !offices.isEmpty() && circles(offices).size() == offices.size();
    }

    void found(UUID id, String kind, Set<OfficeCode> offices, Actor actor) {
        var ring = rings.find(actor).orElseThrow(VolumeDesk.Locked::new);
        var key = Secret.fresh();
        var now = now();
        var row = row(id, kind, key.commitment(), actor.account().value(), now);
        var volume = new Volume(id, kind, key.commitment(), actor.account(), now, directory.certificate(row));
        store.found(
                volume,
                circles(offices).stream()
                        .map(circle -> give(ring, volume, circle, key))
                        .toList());
    }

    /** The key, when the actor's session holds it. */
    Optional<Secret> find(Actor actor, UUID volume) {
        return rings.find(actor).flatMap(ring -> store.find(volume).flatMap(found -> key(ring, found)));
    }

    void admit(UUID volume, OfficeCode office, Actor actor, Secret key) {
        var ring = rings.find(actor).orElseThrow(VolumeDesk.Locked::new);
        var circle = directory.circle(office, Purpose.REGISTER).orElseThrow();
        store.find(volume).ifPresent(found -> store.admit(give(ring, found, circle, key)));
    }

    boolean holds(Actor actor, UUID volume) {
        return unlocked(actor) && !store.held(volume, actor.account()).isEmpty();
    }

    VolumeDesk.Tokens tokens(UUID volume, int normaliser) {
        return new VolumeDesk.Tokens(indexing.derive(VolumeDesk.Tokens.id(volume, normaliser)), volume, normaliser);
    }

    private Instant now() {
        return Canonical.micros(clock.instant());
    }

    private List<Circle> circles(Set<OfficeCode> offices) {
        return offices.stream()
                .flatMap(office -> directory.circle(office, Purpose.REGISTER).stream())
                .toList();
    }

    private Admission give(Ring by, Volume volume, Circle circle, Secret key) {
        var now = now();
        var print = Directory.print(circle);
        var bare = new Admission(volume.id(), circle.office(), print, by.worker(), now, new byte[0], new byte[0]);
        var wrap = Hpke.seal(circle.lock(), key.toBytes(), grant(volume, bare));
        return new Admission(
                volume.id(), circle.office(), print, by.worker(), now, wrap, by.sign(signed(volume, bare, wrap)));
    }

    private Optional<Secret> key(Ring ring, Volume volume) {
        if (!directory.isCertified(row(volume), volume.certificate())) {
            return Optional.empty();
        }
        for (var admission : store.held(volume.id(), ring.account())) {
            var key = key(ring, volume, admission);
            if (key.isPresent()) {
                return key;
            }
        }
        return Optional.empty();
    }

    private Optional<Secret> key(Ring ring, Volume volume, Admission admission) {
        var circle = directory.circle(admission.office(), Purpose.REGISTER);
        var believed = circle.isPresent()
                && Directory.print(circle.get()).equals(admission.circleKey())
                && directory.isCertified(admission.grantor())
                && Signing.isGood(
                        admission.grantor().verifyKey(),
                        signed(volume, admission, admission.wrap()),
                        admission.signature());
        if (!believed) {
            return Optional.empty();
        }
        try {
            return keys.circle(ring, new Grantee.Circle(admission.office(), Purpose.REGISTER))
                    .map(opener -> Secret.of(opener.open(admission.wrap(), grant(volume, admission))))
                    .filter(key -> MessageDigest.isEqual(key.commitment(), volume.commitment()));
        } catch (NotOpened tampered) {
            return Optional.empty();
        }
    }

    private static byte[] row(Volume volume) {
        return row(
                volume.id(),
                volume.kind(),
                volume.commitment(),
                volume.foundedBy().value(),
                volume.foundedAt());
    }

    private static byte[] row(UUID id, String kind, byte[] commitment, UUID founder, Instant at) {
        return Canonical.of("masar/volume/1")
                .uuid(id)
                .text(kind)
                .bytes(commitment)
                .uuid(founder)
                .instant(at)
                .toBytes();
    }

    private static byte[] grant(Volume volume, Admission admission) {
        return Canonical.of("masar/volume-grant/1")
                .bytes(row(volume))
                .text(admission.office().value())
                .bytes(admission.circleKey().toBytes())
                .uuid(admission.grantor().account().value())
                .bytes(admission.grantor().fingerprint().toBytes())
                .instant(admission.grantedAt())
                .toBytes();
    }

    private static byte[] signed(Volume volume, Admission admission, byte[] wrap) {
        return Canonical.of("masar/volume-grant-signed/1")
                .bytes(grant(volume, admission))
                .bytes(wrap)
                .toBytes();
    }
}
