package iq.masar.vault.keys;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.CaseId;
import iq.masar.vault.cipher.Hpke;
import iq.masar.vault.cipher.NotOpened;
import iq.masar.vault.cipher.Secret;
import iq.masar.vault.cipher.Signing;
import iq.masar.vault.model.Epoch;
import iq.masar.vault.model.Grantee;
import iq.masar.vault.store.CircleStore;
import iq.masar.vault.store.EpochStore;
import iq.masar.vault.store.ReachStore;
import iq.masar.vault.store.ReachStore.Reach;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens the keys of cases. Every time it asks which grants stand now, and believes one only if its signature, its grantor's
 * and grantee's certified keys, its term, its epoch and its commitment are right. Keys opened before are kept in the ring
 * with the very row they came from.
 */
@Component
public class CaseKeys {
    private static final Logger LOG = LoggerFactory.getLogger(CaseKeys.class);

    private final ReachStore reach;
    private final EpochStore epochs;
    private final CircleStore circles;
    private final Directory directory;
    private final Clock clock;

    CaseKeys(ReachStore reach, EpochStore epochs, CircleStore circles, Directory directory, Clock clock) {
        this.reach = reach;
        this.epochs = epochs;
        this.circles = circles;
        this.directory = directory;
        this.clock = clock;
    }

    /** The key of one section, derived from the case's. */
    public static Secret section(Secret whole, String section, int epoch) {
        return whole.derive("section|" + section + "|" + epoch);
    }

    /** What the ring opens of these cases; those it opens nothing of are absent. One statement. */
    public Map<CaseId, CaseAccess> open(Ring ring, Collection<CaseId> files) {
        var found = new LinkedHashMap<CaseId, CaseAccess>();
        for (var one : reach.of(ring.account(), files, clock.instant())) {
            try {
                add(found, one, key(ring, one));
            } catch (NotOpened forged) {
                LOG.warn("grant {} is not believed", one.signed().grant().id());
            }
        }
        return found;
    }

    public Optional<CaseAccess> open(Ring ring, CaseId file) {
        return Optional.ofNullable(open(ring, List.of(file)).get(file));
    }

    private static void add(Map<CaseId, CaseAccess> found, Reach one, Secret key) {
        var grant = one.signed().grant();
        var own = grant.grantee() instanceof Grantee.Worker;
        var before = found.get(grant.file());
        var sections = new HashMap<>(before == null ? Map.of() : before.sections());
        if (!grant.isWhole()) {
            sections.put(grant.section() + "|" + grant.epoch(), key);
        }
        var whole = before == null ? Optional.<Secret>empty() : before.whole();
        found.put(
                grant.file(),
                new CaseAccess(
                        grant.file(),
                        one.newestEpoch(),
                        grant.isWhole() ? Optional.of(key) : whole,
                        before != null && before.designated() || grant.isWhole() && own,
                        sections,
                        one.renewalDue(),
                        one.escrowed(),
                        one.opened()));
    }

    private Secret key(Ring ring, Reach one) {
        var signed = one.signed();
        var grant = signed.grant();
        var row = Signing.fingerprint(signed.grant().canonical(signed.wrap()));
        var known = ring.opened(grant.id(), row);
        if (known.isPresent()) {
            return known.get();
        }
        if (!directory.isCertified(one.grantor())
                || !one.grantor().account().equals(grant.grantor())
                || !Signing.isGood(one.grantor().verifyKey(), grant.canonical(signed.wrap()), signed.signature())) {
            throw refused();
        }
        var key = Secret.of(opener(ring, one).open(signed.wrap(), grant.canonical()));
        var committed = grant.isWhole()
                ? MessageDigest.isEqual(grant.commitment(), one.epochCommitment())
                : grant.epoch() <= one.newestEpoch();
        if (!committed || !MessageDigest.isEqual(key.commitment(), grant.commitment())) {
            throw refused();
        }
        ring.keep(grant.id(), row, key);
        return key;
    }

    private Hpke.Opener opener(Ring ring, Reach one) {
        var grant = one.signed().grant();
        return switch (grant.grantee()) {
            case Grantee.Worker worker ->
                own(ring, worker.account(), grant.granteeKey().equals(ring.fingerprint()));
            case Grantee.Circle circle -> circle(ring, circle).orElseThrow(CaseKeys::refused);
        };
    }

    private static Hpke.Opener own(Ring ring, AccountId account, boolean sameKey) {
        if (!sameKey || !account.equals(ring.account())) {
            throw refused();
        }
        return ring.own();
    }

    /** The office's private key. Whether the membership still stands is the caller's statement to ask. */
    public Optional<Hpke.Opener> circle(Ring ring, Grantee.Circle grantee) {
        var known = ring.circle(grantee);
        if (known.isPresent()) {
            return known;
        }
        for (var membership : circles.held(ring.account())) {
            var circle = membership.circle();
            var context = circle.membership(ring.account(), ring.fingerprint(), membership.admittedBy());
            var trusted = directory.circle(circle.office(), circle.purpose()).isPresent()
                    && membership.memberKey().equals(ring.fingerprint())
                    && Signing.isGood(
                            membership.admitterKey(),
                            Memberships.signed(context, membership.wrap()),
                            membership.signature());
            if (trusted) {
                var key = ring.own().open(membership.wrap(), context);
                ring.keep(circle.grantee(), Hpke.opener(new Hpke.Pair(circle.lock(), key)));
            }
        }
        return ring.circle(grantee);
    }

    /** The case's key of an earlier epoch, walked back from the newest. */
    public Secret earlier(CaseAccess access, int epoch) {
        var key = access.whole().orElseThrow(CaseKeys::refused);
        for (var certified : epochs.chain(access.file())) {
            var at = certified.epoch();
            if (at.number() > access.epoch()) {
                continue;
            }
            if (at.number() == epoch) {
                return key;
            }
            var previous = at.previous().orElseThrow(CaseKeys::refused);
            key = Secret.of(key.derive("previous").open(previous, Epoch.context(at.file(), at.number())));
        }
        throw refused();
    }

    /** The letterbox of an epoch, for reading what was dropped. */
    public Hpke.Opener letterbox(CaseAccess access, int epoch) {
        var key = epoch == access.epoch() ? access.whole().orElseThrow(CaseKeys::refused) : earlier(access, epoch);
        var at = epochs.chain(access.file()).stream()
                .map(EpochStore.CertifiedEpoch::epoch)
                .filter(one -> one.number() == epoch)
                .findFirst()
                .orElseThrow(CaseKeys::refused);
        return Hpke.opener(new Hpke.Pair(
                at.lock(), key.derive("letterbox").open(at.letterbox(), Epoch.context(at.file(), epoch))));
    }

    /** Those of the cases the account is designated for now. */
    public List<CaseId> held(AccountId account, Collection<CaseId> files) {
        return reach.held(account, files);
    }

    /** The newest cases the account is designated for, or succeeds to. */
    public List<CaseId> newest(AccountId account, int most) {
        return reach.newest(account, most);
    }

    public boolean succeeds(AccountId account, CaseId file) {
        return reach.succeeds(account, file);
    }

    static NotOpened refused() {
        return NotOpened.unsaid();
    }
}
