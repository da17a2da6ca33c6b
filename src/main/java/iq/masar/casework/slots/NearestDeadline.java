package iq.masar.casework.slots;

import iq.masar.kernel.Actor;
import iq.masar.kernel.CaseId;
import iq.masar.ui.Part;
import java.util.Optional;

/** A room that knows what is due next on a case; the case's page shows it beside the timeline. */
public interface NearestDeadline {
    /** What is due, its clock, and the page where it is done. */
    record Nearest(String text, Part.Clock clock, String href) {}

    Optional<Nearest> on(CaseId file, Actor reader);
}
