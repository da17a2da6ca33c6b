package iq.masar.vault;

import iq.masar.audit.Act;
import iq.masar.audit.Audit;
import iq.masar.audit.AuditPaused;
import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import iq.masar.kernel.OrganisationCode;
import iq.masar.vault.keys.Rings;
import iq.masar.vault.model.Purpose;
import iq.masar.vault.records.Drawers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Records that belong to no case, sealed to an office: complaints, and what else somebody must be able to drop unseen. */
@Component
public class OfficeDrawers {
    /** Nobody at that office has keys yet, so nothing can be sealed to it: choose another. */
    public static final class NobodyHoldsKeys extends RuntimeException {
        NobodyHoldsKeys(OfficeCode office) {
            super("no key circle at office " + office);
        }
    }

    private final Drawers drawers;
    private final Rings rings;
    private final Audit audit;

    OfficeDrawers(Drawers drawers, Rings rings, Audit audit) {
        this.drawers = drawers;
        this.rings = rings;
        this.audit = audit;
    }

    /**
     * Seals a record in the caller's transaction to the office's complaints circle, or where it has none to its succession or
     * inbox circle; needs no key, and its writer cannot read it back. The same drawer again is replaced.
     *
     * @throws NobodyHoldsKeys when the office has no circle at all
     */
    public void deposit(OfficeCode office, UUID drawer, Map<String, String> fields) {
        if (!drawers.seal(office, drawer, fields)) {
            throw new NobodyHoldsKeys(office);
        }
    }

    /** Seals a record to an institution's emergency approvers; false when it has none with keys. */
    public boolean depositForApprovers(OrganisationCode institution, UUID drawer, Map<String, String> fields) {
        return drawers.seal(new OfficeCode(institution.value()), drawer, fields, List.of(Purpose.EMERGENCY));
    }

    /** Seals a record to the data-protection officers of an office; false when there is none with keys. */
    public boolean depositForOversight(OfficeCode office, UUID drawer, Map<String, String> fields) {
        return drawers.seal(office, drawer, fields, List.of(Purpose.OVERSIGHT));
    }

    /** Opens such records for a member of that circle, audit entry first; those not theirs, or all while the audit pauses, are absent. */
    public Map<UUID, Map<String, String>> read(Actor actor, Ground ground, Collection<UUID> ids) {
        var ring = rings.find(actor);
        if (ring.isEmpty() || ids.isEmpty()) {
            return Map.of();
        }
        try {
            audit.record(Act.of(actor, "vault.drawers").because(ground.code()).with("drawers", ids.size()));
            return drawers.open(ring.get(), ids);
        } catch (AuditPaused paused) {
            return Map.of();
        }
    }
}
