package iq.masar.roadmap.web.points;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;

/** What a reader's seats and her institution still owe, the longest overdue first (GOV-10). */
public record PointListPage(List<Row> rows, Form form) implements Page {
    public PointListPage {
        rows = List.copyOf(rows);
    }

    /** One action point. */
    public record Row(
            String id,
            String body,
            String bodyName,
            String owner,
            String text,
            String due,
            String state,
            boolean overdue) {}

    /** What was typed as evidence of this point, with what is wrong with it; nothing for the others. */
    public Form formOf(Row row) {
        return form.text("point").equals(row.id()) ? form : Form.empty();
    }

    @Override
    public String template() {
        return "roadmap/points";
    }
}
