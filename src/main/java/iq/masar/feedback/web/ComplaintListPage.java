package iq.masar.feedback.web;

import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** The complaints officer's list, or a supervisor's view of the ordinary ones about her office. */
public record ComplaintListPage(List<Row> rows, List<Part.Tab> filters, boolean officer) implements Page {
    public ComplaintListPage {
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "feedback/list";
    }

    /** One line, in words. */
    public record Row(
            String href,
            String subject,
            String about,
            boolean sensitive,
            String gravity,
            String state,
            String received,
            Part.Clock clock) {}
}
