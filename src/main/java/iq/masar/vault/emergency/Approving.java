package iq.masar.vault.emergency;

import iq.masar.kernel.AccountId;
import iq.masar.kernel.Canonical;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.Section;
import iq.masar.vault.cipher.Hpke;
import iq.masar.vault.cipher.NotOpened;
import iq.masar.vault.cipher.Secret;
import iq.masar.vault.cipher.Signing;
import iq.masar.vault.keys.CaseKeys;
import iq.masar.vault.keys.Directory;
import iq.masar.vault.keys.Ring;
import iq.masar.vault.model.Grantee;
import iq.masar.vault.model.Purpose;
import iq.masar.vault.store.EscrowStore;
import iq.masar.vault.store.EscrowStore.Halves;
import iq.masar.vault.store.EscrowStore.Shared;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes an institution's halves out of their seal and seals those named to the reader; joins two institutions' halves. */
@Component
class Approving {
    private static final String OPEN_END = "first";

    private final EscrowStore store;
    private final Directory directory;
    private final CaseKeys keys;
    private final Clock clock;

    Approving(EscrowStore store, Directory directory, CaseKeys keys, Clock clock) {
        this.store = store;
        this.directory = directory;
        this.keys = keys;
        this.clock = clock;
    }

    Sharing share(Ring ring, EmergencyTerms terms, String institution, Optional<Instant> until) {
        var circle = keys.circle(ring, new Grantee.Circle(new OfficeCode(institution), Purpose.EMERGENCY));
        if (circle.isEmpty() || ring.account().equals(terms.reader())) {
            return new Sharing.NotAnApprover();
        }
        var reader = directory.worker(terms.reader());
        if (reader.isEmpty()) {
            return new Sharing.ReaderHasNoKeys();
        }
        var sealed = store.of(terms.file(), institution);
        if (sealed.isEmpty()) {
            return new Sharing.NotSealed();
        }
        var content = halves(circle.get(), sealed, Set.copyOf(terms.sections()));
        var context = context(terms, ring.account(), institution, until);
        var wrap = Hpke.seal(reader.get().lock(), content, context);
        store.share(
                new Shared(
                        terms.request(),
                        institution,
                        ring.account(),
                        ring.fingerprint(),
                        reader.get().fingerprint(),
                        until,
                        wrap,
                        ring.sign(signed(context, wrap))),
                clock.instant());
        return new Sharing.Shared();
    }

    private static byte[] context(
            EmergencyTerms terms, AccountId approver, String institution, Optional<Instant> until) {
        return terms.canonical(
                approver, institution, until.map(Instant::toString).orElse(OPEN_END));
    }

    private static byte[] signed(byte[] context, byte[] wrap) {
        return Canonical.of("masar/emergency-signed/1")
                .bytes(context)
                .bytes(wrap)
                .toBytes();
    }

    private static byte[] halves(Hpke.Opener circle, List<Halves> sealed, Set<Section> wanted) {
        var content = Canonical.of("masar/halves/1");
        for (var one : sealed) {
            var opened =
                    circle.open(one.wrap(), Escrow.binding(one.file(), one.epoch(), one.institution(), one.partner()));
            Escrow.halves(opened, wanted)
                    .forEach((section, half) -> content.text(one.partner())
                            .text(section.value() + "|" + one.epoch())
                            .bytes(half));
        }
        return content.toBytes();
    }

    /**
     * The keys two institutions have given this reader together, by {@code section|epoch}; none when one is missing, both are
     * the same institution, or the time is over.
     *
     * @throws NotOpened when what lies there is not what they sealed
     */
    Map<String, Secret> opened(Ring reader, EmergencyTerms terms, Instant now) {
        var shares = store.shares(terms.request());
        var until = shares.stream().flatMap(one -> one.until().stream()).toList();
        if (shares.size() != 2
                || until.size() != 1
                || !now.isBefore(until.getFirst())
                || shares.getFirst().institution().equals(shares.getLast().institution())
                || shares.getFirst().approver().equals(shares.getLast().approver())) {
            return Map.of();
        }
        var first = theirs(reader, terms, shares.getFirst(), shares.getLast().institution());
        var second = theirs(reader, terms, shares.getLast(), shares.getFirst().institution());
        var joined = new HashMap<String, Secret>();
        first.forEach((name, half) -> Optional.ofNullable(second.get(name))
                .ifPresent(other -> joined.put(name, Secret.of(Escrow.joined(half, other)))));
        return joined;
    }

    /** One institution's halves, for the pair with the other. */
    private Map<String, byte[]> theirs(Ring reader, EmergencyTerms terms, Shared shared, String partner) {
        var approver = directory
                .worker(shared.approver())
                .filter(key -> key.fingerprint().equals(shared.approverKey()))
                .orElseThrow(NotOpened::unsaid);
        var context = context(terms, shared.approver(), shared.institution(), shared.until());
        if (!Signing.isGood(approver.verifyKey(), signed(context, shared.wrap()), shared.signature())) {
            throw NotOpened.unsaid();
        }
        var content = ByteBuffer.wrap(reader.own().open(shared.wrap(), context));
        part(content);
        var halves = new HashMap<String, byte[]>();
        while (content.hasRemaining()) {
            var whose = new String(part(content), StandardCharsets.UTF_8);
            var name = new String(part(content), StandardCharsets.UTF_8);
            var half = part(content);
            if (whose.equals(partner)) {
                halves.put(name, half);
            }
        }
        return halves;
    }

    private static byte[] part(ByteBuffer content) {
        var part = new byte[content.getInt()];
        content.get(part);
        return part;
    }
}
