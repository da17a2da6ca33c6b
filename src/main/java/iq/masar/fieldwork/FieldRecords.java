package iq.masar.fieldwork;

import iq.masar.audit.AuditPaused;
import iq.masar.kernel.Actor;
import iq.masar.vault.NotHeld;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Where records of every device come in, in any order and any number of times (RET-17): each is taken once, or waits in the
 * conflict queue, or stays on its device.
 */
@Component
public class FieldRecords {
    private final Merging merging;

    FieldRecords(Merging merging) {
        this.merging = merging;
    }

    /**
     * A record as a device sends it.
     *
     * @param sealed to {@link iq.masar.vault.DeviceSeals#lock} with {@link #binding}
     */
    public record Sent(UUID id, UUID interview, Instant at, byte[] sealed, String head) {
        /** What the seal holds to: id, interview and moment as they were sent. */
        public byte[] binding() {
            return head.getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * What became of them, by id; a device forgets those kept or queued.
     *
     * @param kept recorded now, or before
     * @param queued nothing is lost, but a person has to look at it
     * @param left not this officer's, or not readable
     */
    public record Merged(List<UUID> kept, List<UUID> queued, List<UUID> left) {}

    enum Fate {
        KEPT,
        QUEUED,
        LEFT
    }

    /** Each by itself, so that one that cannot be taken holds back no other. */
    public Merged merge(List<Sent> sent, Actor by) {
        var merged = new Merged(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var one : sent) {
            (switch (fate(one, by)) {
                        case KEPT -> merged.kept();
                        case QUEUED -> merged.queued();
                        case LEFT -> merged.left();
                    })
                    .add(one.id());
        }
        return merged;
    }

    private Fate fate(Sent sent, Actor by) {
        try {
            return merging.take(sent, by);
        } catch (NotHeld | AuditPaused cannotNow) {
            return Fate.LEFT;
        }
    }
}
