package iq.masar.roadmap.web.bodies;

import iq.masar.roadmap.bodies.Body;
import iq.masar.roadmap.bodies.Meeting;
import iq.masar.roadmap.charters.Charter;
import iq.masar.roadmap.web.StatedDates;
import iq.masar.ui.Page;
import iq.masar.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The working group and its taskforces, and the newest meetings of all of them. */
public record BodyListPage(List<Body> bodies, Map<String, Charter> charters, List<Meeting> meetings, boolean mayFound)
        implements Page {
    public BodyListPage {
        charters = Map.copyOf(charters);
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

    /** What kind of body it is, in words. */
    public String kind(Body body) {
        return charter(body)
                .map(charter ->
                        Words.t("roadmap.charter.kind." + charter.terms().kind().code()))
                .orElse("");
    }

    /** Since when there is such a body, as precisely as its source says. */
    public String established(Body body) {
        return charter(body)
                .flatMap(charter -> charter.terms().established())
                .map(StatedDates::words)
                .orElse("–");
    }

    private Optional<Charter> charter(Body body) {
        return Optional.ofNullable(charters.get(body.id()));
    }

    @Override
    public String template() {
        return "roadmap/bodies";
    }
}
