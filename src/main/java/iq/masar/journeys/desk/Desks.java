package iq.masar.journeys.desk;

import iq.masar.journeys.model.Column;
import iq.masar.journeys.model.Journey;
import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.Ground;
import iq.masar.vault.volumes.VolumeDesk;
import iq.masar.vault.volumes.Volumes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the two volumes of an operation: all particulars for the office that runs it, names and needs for the reception as well. */
@Component
public class Desks {
    public static final String PARTICULARS = "particulars";
    public static final String RECEPTION = "reception";
    private static final int NORMALISER = 1;
    private final Volumes volumes;

    Desks(Volumes volumes) {
        this.volumes = volumes;
    }

    /** Makes both volumes; empty when somebody has no keys, and then at most an empty volume nobody names was made. */
    public Optional<Pair> found(Actor by, OfficeCode reception) {
        return volumes.found("journeys.reception", Set.of(by.office(), reception), by)
                .flatMap(arrivals -> volumes.found("journeys.manifest", Set.of(by.office()), by)
                        .map(manifest -> new Pair(manifest, arrivals)));
    }

    /** Both volumes by their numbers. */
    public record Pair(UUID manifest, UUID arrivals) {}

    public Optional<VolumeDesk> manifest(Journey journey, Actor by) {
        return open(journey.manifest(), journey, by);
    }

    public Optional<VolumeDesk> arrivals(Journey journey, Actor by) {
        return open(journey.arrivals(), journey, by);
    }

    private Optional<VolumeDesk> open(UUID volume, Journey journey, Actor by) {
        return volumes.open(by, volume, Ground.RETURN, journey.id().toString(), NORMALISER)
                        instanceof Volumes.Opening.Open open
                ? Optional.of(open.desk())
                : Optional.empty();
    }

    /** Opens these records to be shown; nothing when the audit cannot note that they are given out. */
    public static Map<UUID, Map<Column, String>> read(
            VolumeDesk desk, String part, Map<UUID, byte[]> closed, Collection<UUID> shown) {
        var all = new HashMap<UUID, Map<Column, String>>();
        if (desk.given(shown)) {
            shown.forEach(id -> Optional.ofNullable(closed.get(id))
                    .flatMap(bytes -> desk.open(id, part, bytes))
                    .ifPresent(bytes -> all.put(id, Cells.cells(bytes))));
        }
        return all;
    }
}
