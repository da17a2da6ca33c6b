package iq.masar.pledges.web.assessments;

import iq.masar.pledges.assessments.Assessment;
import iq.masar.pledges.assessments.Comparison;
import iq.masar.ui.Page;
import java.util.List;

/** A follow-up beside the assessment before it; no sum, no rank (GOV-36). */
public record DifferencePage(Assessment before, Assessment now, List<Comparison.Row> rows) implements Page {
    public DifferencePage {
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "pledges/difference";
    }
}
