package iq.masar.casework.slots;

import iq.masar.kernel.CaseId;
import java.util.List;

/** A room that knows what still hinders closing a case: open referrals, open plans (REF-31). */
public interface CaseObstacle {
    List<Obstacle> openOn(CaseId file);
}
