package iq.masar.casework.work;

import iq.masar.casework.Cases.Closure;
import iq.masar.casework.Refused;
import iq.masar.casework.slots.CaseObstacle;
import iq.masar.casework.slots.Endline;
import iq.masar.casework.slots.Obstacle;
import iq.masar.kernel.CaseId;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every room what still hinders closing a case (REF-31). */
@Component
public class Hindrances {
    private final ObjectProvider<CaseObstacle> rooms;
    private final ObjectProvider<Endline> endlines;

    Hindrances(ObjectProvider<CaseObstacle> rooms, ObjectProvider<Endline> endlines) {
        this.rooms = rooms;
        this.endlines = endlines;
    }

    /** The first rule that says no: what is open, then feedback, then the endline. */
    Optional<Refused> of(CaseId file, Closure closure) {
        var open = open(file);
        if (!open.isEmpty()) {
            return Optional.of(new Refused.StillOpen(open));
        }
        if (!closure.feedbackOffered()) {
            return Optional.of(new Refused.FeedbackNotOffered());
        }
        return closure.withoutEndline().isEmpty() && !isScored(file)
                ? Optional.of(new Refused.EndlineMissing())
                : Optional.empty();
    }

    public List<Obstacle> open(CaseId file) {
        return rooms.orderedStream().flatMap(room -> room.openOn(file).stream()).toList();
    }

    public boolean isScored(CaseId file) {
        return endlines.orderedStream().anyMatch(room -> room.isScored(file));
    }
}
