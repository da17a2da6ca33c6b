package iq.masar.roadmap.web.bodies;

import iq.masar.roadmap.bodies.Body;
import iq.masar.roadmap.bodies.Meeting;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.Optional;

/**
 * A meeting's room: agenda, attendance, quorum, minutes.
 *
 * @param needed how many seats make a quorum; empty without a rule
 */
public record MeetingPage(
        Meeting meeting,
        Body body,
        String name,
        String when,
        Optional<Integer> needed,
        boolean mayWrite,
        Form form,
        String refusal)
        implements Page {
    public boolean isQuorate() {
        return needed.filter(need -> meeting.present() >= need).isPresent();
    }

    public String presence(Body.Seat seat) {
        return meeting.attendance().getOrDefault(seat.id(), "");
    }

    @Override
    public String template() {
        return "roadmap/meeting";
    }
}
