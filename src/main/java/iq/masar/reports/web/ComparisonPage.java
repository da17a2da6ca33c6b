package iq.masar.reports.web;

import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * Two editions, section by section (GOV-53).
 *
 * @param held whether the earlier text is held at all; the review of September 2020 is not
 */
public record ComparisonPage(String earlier, String later, boolean held, List<Row> rows, List<Part.Link> others)
        implements Page {
    public ComparisonPage {
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }

    /** One section: how many lines are the same, and those that stand in one text only. */
    public record Row(String section, int same, List<String> gone, List<String> come) {
        public Row {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }
    }

    @Override
    public String template() {
        return "reports/comparison";
    }
}
