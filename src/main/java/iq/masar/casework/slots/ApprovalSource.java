package iq.masar.casework.slots;

import iq.masar.kernel.Actor;
import java.util.List;

/** A room that has something waiting for a second person: plans, closings, duplicate links. */
public interface ApprovalSource {
    /** What this officer may decide now; never what she asked for herself. */
    List<Approval> waitingFor(Actor reader);

    /** How many of this officer's own requests wait for somebody else. */
    int askedBy(Actor author);
}
