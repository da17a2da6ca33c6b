package iq.masar.roadmap.web.bodies;

import iq.masar.roadmap.bodies.Body;
import iq.masar.ui.Page;
import java.util.List;

/** The working group and its taskforces. */
public record BodyListPage(List<Body> bodies) implements Page {
    public BodyListPage {
        bodies = List.copyOf(bodies);
    }

    @Override
    public String template() {
        return "roadmap/bodies";
    }
}
