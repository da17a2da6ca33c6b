package iq.masar.roadmap.web;

import iq.masar.roadmap.coverage.Mapping;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/**
 * Activities mapped to objectives of the Global Compact: suggested by somebody, confirmed by a body's decision (GOV-24).
 *
 * @param tabs all, or those of one state
 * @param about what the list is narrowed to, in words; empty for everything
 * @param chosen the one suggestion this page offers to confirm
 */
public record MappingPage(
        List<Row> rows,
        List<Part.Tab> tabs,
        String about,
        Optional<Row> chosen,
        Choices choices,
        Rights rights,
        Form form,
        String refusal)
        implements Page {
    public MappingPage {
        rows = List.copyOf(rows);
        tabs = List.copyOf(tabs);
    }

    /** One mapping in the reader's language; {@code activityHref} is empty for an aim. */
    public record Row(Mapping mapping, String activity, String activityHref, String objective, String body) {}

    /** What may be suggested, and whose decision may confirm. */
    public record Choices(List<Part.Choice> activities, List<Part.Choice> objectives, List<Part.Choice> bodies) {
        public Choices {
            activities = List.copyOf(activities);
            objectives = List.copyOf(objectives);
            bodies = List.copyOf(bodies);
        }
    }

    /** What this reader may do. */
    public record Rights(boolean suggest, boolean confirm) {}

    @Override
    public String template() {
        return "roadmap/mappings";
    }
}
