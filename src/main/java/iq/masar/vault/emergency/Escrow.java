package iq.masar.vault.emergency;

import iq.masar.kernel.Canonical;
import iq.masar.kernel.CaseId;
import iq.masar.vault.Section;
import iq.masar.vault.cipher.Hpke;
import iq.masar.vault.cipher.Secret;
import iq.masar.vault.keys.CaseAccess;
import iq.masar.vault.keys.CaseKeys;
import iq.masar.vault.keys.Directory;
import iq.masar.vault.model.Circle;
import iq.masar.vault.model.Purpose;
import iq.masar.vault.store.CircleStore;
import iq.masar.vault.store.EscrowStore;
import iq.masar.vault.store.EscrowStore.Halves;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Seals each epoch's section keys for emergencies. For every pair of institutions each key is split in two halves, one random,
 * the other the key hidden by it; each half alone says nothing. Restricted sections (C4) are not split at all, so no emergency
 * can open them.
 */
@Component
public class Escrow {
    private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

    private final CircleStore circles;
    private final EscrowStore store;
    private final Directory directory;
    private final CaseKeys keys;
    private final Clock clock;
    private volatile Known known = new Known(List.of(), 0, Instant.EPOCH);

    private record Known(List<Circle> institutions, int founded, Instant since) {}

    private record Pair(Circle first, Circle second) {
        String name(int epoch, Circle holder) {
            return epoch + "|" + holder.office() + "|" + other(holder).office();
        }

        Circle other(Circle holder) {
            return holder == first ? second : first;
        }
    }

    Escrow(CircleStore circles, EscrowStore store, Directory directory, CaseKeys keys, Clock clock) {
        this.circles = circles;
        this.store = store;
        this.directory = directory;
        this.keys = keys;
        this.clock = clock;
    }

    /** Seals what is not sealed yet, of every epoch the access reaches; nothing while fewer than two institutions can approve. */
    void seal(CaseAccess access) {
        if (access.escrowed() || access.whole().isEmpty()) {
            return;
        }
        var institutions = institutions();
        var pairs = pairs(institutions.institutions());
        if (pairs.isEmpty()) {
            return;
        }
        var sealed = new HashSet<>(store.sealed(access.file()));
        var halves = new ArrayList<Halves>();
        for (var epoch = access.epoch(); epoch >= 1; epoch--) {
            var number = epoch;
            var due = pairs.stream()
                    .filter(pair -> !sealed.contains(pair.name(number, pair.first)))
                    .toList();
            if (!due.isEmpty()) {
                var whole = number == access.epoch() ? access.whole().get() : keys.earlier(access, number);
                due.forEach(pair -> halves.addAll(split(access.file(), number, whole, pair)));
            }
        }
        store.insert(access.file(), halves, institutions.founded());
    }

    private static List<Halves> split(CaseId file, int epoch, Secret whole, Pair pair) {
        var random = ByteBuffer.allocate(EmergencyTerms.OPENABLE.size() * Secret.SIZE);
        var hidden = ByteBuffer.allocate(EmergencyTerms.OPENABLE.size() * Secret.SIZE);
        for (var section : EmergencyTerms.OPENABLE) {
            var half = Secret.fresh().toBytes();
            random.put(half);
            hidden.put(
                    joined(half, CaseKeys.section(whole, section.value(), epoch).toBytes()));
        }
        return List.of(
                half(file, epoch, pair, pair.first, random.array()),
                half(file, epoch, pair, pair.second, hidden.array()));
    }

    private static Halves half(CaseId file, int epoch, Pair pair, Circle holder, byte[] content) {
        var institution = holder.office().value();
        var partner = pair.other(holder).office().value();
        return new Halves(
                file,
                epoch,
                institution,
                partner,
                Hpke.seal(holder.lock(), content, binding(file, epoch, institution, partner)));
    }

    static byte[] binding(CaseId file, int epoch, String institution, String partner) {
        return Canonical.of("masar/escrow/1")
                .uuid(file.value())
                .number(epoch)
                .text(institution)
                .text(partner)
                .toBytes();
    }

    /** Either half with the other gives the key; with itself nothing. */
    static byte[] joined(byte[] one, byte[] other) {
        var key = new byte[Secret.SIZE];
        for (var i = 0; i < key.length; i++) {
            key[i] = (byte) (one[i] ^ other[i]);
        }
        return key;
    }

    /** The halves of the sections named, out of one epoch's. */
    static Map<Section, byte[]> halves(byte[] content, Set<Section> wanted) {
        var halves = new LinkedHashMap<Section, byte[]>();
        var at = ByteBuffer.wrap(content);
        for (var section : EmergencyTerms.OPENABLE) {
            var half = new byte[Secret.SIZE];
            at.get(half);
            if (wanted.contains(section)) {
                halves.put(section, half);
            }
        }
        return halves;
    }

    private static List<Pair> pairs(List<Circle> institutions) {
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < institutions.size(); i++) {
            for (var j = i + 1; j < institutions.size(); j++) {
                pairs.add(new Pair(institutions.get(i), institutions.get(j)));
            }
        }
        return pairs;
    }

    /** Believed institutions only: a key inserted by hand carries no certificate of this deployment. */
    private Known institutions() {
        var now = clock.instant();
        var current = known;
        if (now.isBefore(current.since) || now.isAfter(current.since.plus(KNOWN_FOR))) {
            var founded = circles.list(Purpose.EMERGENCY);
            current = new Known(
                    founded.stream()
                            .flatMap(circle -> directory.circle(circle.office(), Purpose.EMERGENCY).stream())
                            .toList(),
                    founded.size(),
                    now);
            known = current;
        }
        return current;
    }
}
