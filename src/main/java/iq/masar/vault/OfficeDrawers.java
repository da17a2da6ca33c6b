package iq.masar.vault;

import iq.masar.kernel.Actor;
import iq.masar.kernel.OfficeCode;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Records that belong to no case, sealed to an office: complaints, and what else somebody must be able to drop unseen. */
@Component
public class OfficeDrawers {
    OfficeDrawers() {}

    /** Seals a record to the office's key circle in the caller's transaction; needs no key, and its writer cannot read it back. */
    public void deposit(OfficeCode office, UUID drawer, Map<String, String> fields) {
        throw new UnsupportedOperationException();
    }

    /** Opens such records for a member of that circle, audit entry first; those not theirs, or all while the audit pauses, are absent. */
    public Map<UUID, Map<String, String>> read(Actor actor, Ground ground, Collection<UUID> drawers) {
        throw new UnsupportedOperationException();
    }
}
