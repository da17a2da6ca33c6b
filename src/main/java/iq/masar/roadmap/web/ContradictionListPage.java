package iq.masar.roadmap.web;

import iq.masar.roadmap.register.Contradictions;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** The contradictions register: wordings side by side, none repaired (GOV-25). */
public record ContradictionListPage(
        List<Contradictions.Standing> rows, boolean mayWrite, Form form, String refusal, List<Part.Choice> kinds)
        implements Page {
    public ContradictionListPage {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }

    @Override
    public String template() {
        return "roadmap/contradictions";
    }
}
