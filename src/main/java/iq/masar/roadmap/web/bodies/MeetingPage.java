package iq.masar.roadmap.web.bodies;

import iq.masar.roadmap.bodies.Body;
import iq.masar.roadmap.bodies.Meeting;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Optional;

/**
 * A meeting's room: agenda, attendance, quorum, minutes.
 *
 * @param points what is overdue on that day or was carried to it: it stands on the agenda by itself (GOV-10)
 * @param needed how many seats make a quorum; empty without a rule
 */
public record MeetingPage(
        Meeting meeting,
        Body body,
        List<Body.ActionPoint> points,
        String when,
        Optional<Integer> needed,
        boolean mayWrite,
        Form form,
        String refusal)
        implements Page {
    public MeetingPage {
        points = List.copyOf(points);
    }

    public String name() {
        return Words.label(body.name());
    }

    /** The seats that may own an action point. */
    public List<Part.Choice> owners() {
        return body.seats().stream()
                .map(seat -> Part.Choice.of(seat.id().toString(), Words.label(seat.name())))
                .toList();
    }

    /** Held and not yet closed by approved minutes. */
    public boolean isOpen() {
        return meeting.state().equals("held") || meeting.state().equals("minuted");
    }

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
