package iq.masar.roadmap.web.plan;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** The activities of the plan grouped by body, institution, place or objective, and all of them together; public. */
public record GroupPage(Form form, String view, String day, List<Part.Tab> views, List<Row> rows) implements Page {
    public GroupPage {
        views = List.copyOf(views);
        rows = List.copyOf(rows);
    }

    /** One group; {@code figure} is empty where nothing is measured. */
    public record Row(String name, String figure, int activities, String counts) {}

    @Override
    public String template() {
        return "roadmap/groups";
    }
}
