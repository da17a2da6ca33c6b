package iq.masar.roadmap.web.bodies;

import iq.masar.roadmap.bodies.Body;
import iq.masar.roadmap.bodies.Meeting;
import iq.masar.ui.Page;
import iq.masar.ui.Words;
import java.util.List;

/** The working group and its taskforces, and the newest meetings of all of them. */
public record BodyListPage(List<Body> bodies, List<Meeting> meetings) implements Page {
    public BodyListPage {
        bodies = List.copyOf(bodies);
        meetings = List.copyOf(meetings);
    }

    /** The name of the body that meets. */
    public String name(Meeting meeting) {
        return bodies.stream()
                .filter(body -> body.id().equals(meeting.body()))
                .map(body -> Words.label(body.name()))
                .findFirst()
                .orElse(meeting.body());
    }

    @Override
    public String template() {
        return "roadmap/bodies";
    }
}
