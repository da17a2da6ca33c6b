package iq.masar.vault.emergency;

import iq.masar.kernel.CaseId;
import iq.masar.kernel.OfficeCode;
import iq.masar.vault.keys.CaseAccess;
import iq.masar.vault.keys.CaseKeys;
import iq.masar.vault.keys.Holdings;
import iq.masar.vault.keys.Ring;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a writer does for a case before writing: makes the new key that is due, and seals it for emergencies. */
@Component
public class Upkeep {
    private final Holdings holdings;
    private final CaseKeys keys;
    private final Escrow escrow;

    Upkeep(Holdings holdings, CaseKeys keys, Escrow escrow) {
        this.holdings = holdings;
        this.keys = keys;
        this.escrow = escrow;
    }

    /** A new case's key, held by its founder and the succession of the office responsible. */
    public void found(Ring ring, CaseId file, OfficeCode responsible) {
        holdings.found(ring, file, responsible);
    }

    /** What the ring opens of the case, in good order; empty when nothing. */
    public Optional<CaseAccess> open(Ring ring, CaseId file) {
        var found = keys.open(ring, file);
        if (found.filter(access -> access.renewalDue() && access.whole().isPresent())
                .isPresent()) {
            holdings.renewIfDue(ring, found.get());
            found = keys.open(ring, file);
        }
        found.ifPresent(escrow::seal);
        return found;
    }
}
