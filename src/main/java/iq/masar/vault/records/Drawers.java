package iq.masar.vault.records;

import iq.masar.kernel.Canonical;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.cipher.NotOpened;
import iq.masar.vault.keys.CaseKeys;
import iq.masar.vault.keys.Directory;
import iq.masar.vault.keys.Letterbox;
import iq.masar.vault.keys.Ring;
import iq.masar.vault.model.Grantee;
import iq.masar.vault.model.Purpose;
import iq.masar.vault.store.CircleStore;
import iq.masar.vault.store.DrawerStore;
import iq.masar.vault.store.DrawerStore.SealedDrawer;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Seals records to offices' circles and opens them for members. */
@Component
public class Drawers {
    private static final List<Purpose> ORDER = List.of(Purpose.COMPLAINTS, Purpose.SUCCESSION, Purpose.INBOX);

    private final DrawerStore store;
    private final CircleStore circles;
    private final Directory directory;
    private final CaseKeys keys;
    private final Letterbox letterbox;
    private final Clock clock;

    Drawers(
            DrawerStore store,
            CircleStore circles,
            Directory directory,
            CaseKeys keys,
            Letterbox letterbox,
            Clock clock) {
        this.store = store;
        this.circles = circles;
        this.directory = directory;
        this.keys = keys;
        this.letterbox = letterbox;
        this.clock = clock;
    }

    /** False when the office has no circle. */
    public boolean seal(OfficeCode office, UUID id, Map<String, String> fields) {
        return seal(office, id, fields, ORDER);
    }

    /** The same to the first of these circles the office has. */
    public boolean seal(OfficeCode office, UUID id, Map<String, String> fields, List<Purpose> purposes) {
        var circle = purposes.stream()
                .flatMap(purpose -> directory.circle(office, purpose).stream())
                .findFirst();
        circle.ifPresent(found -> {
            var dropped = letterbox.seal(found.lock(), fields, place(id, found.grantee()), binding(id));
            store.save(
                    new SealedDrawer(id, office, found.purpose(), dropped.fields(), dropped.enclosure()),
                    clock.instant());
        });
        return circle.isPresent();
    }

    public Map<UUID, Map<String, String>> open(Ring ring, Collection<UUID> ids) {
        var mine = circles.held(ring.account()).stream()
                .map(membership -> membership.circle().grantee())
                .toList();
        var opened = new LinkedHashMap<UUID, Map<String, String>>();
        for (var drawer : store.find(ids)) {
            var circle = new Grantee.Circle(drawer.office(), drawer.purpose());
            if (mine.contains(circle)) {
                keys.circle(ring, circle).ifPresent(opener -> {
                    try {
                        opened.put(
                                drawer.id(),
                                letterbox.open(
                                        opener,
                                        new Letterbox.Dropped(drawer.fields(), drawer.enclosure()),
                                        place(drawer.id(), circle),
                                        binding(drawer.id())));
                    } catch (NotOpened tampered) {
                        opened.remove(drawer.id());
                    }
                });
            }
        }
        return opened;
    }

    private static byte[] place(UUID id, Grantee circle) {
        return Canonical.of("masar/drawer/1")
                .text("vault.drawer")
                .uuid(id)
                .text(circle.canonical())
                .toBytes();
    }

    private static Function<String, byte[]> binding(UUID id) {
        return field -> Canonical.of("masar/drawer-field/1")
                .text("vault.drawer")
                .uuid(id)
                .text(field)
                .toBytes();
    }
}
