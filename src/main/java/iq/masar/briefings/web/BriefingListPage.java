package iq.masar.briefings.web;

import iq.masar.briefings.Briefing;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * Briefings the reader may know of.
 *
 * @param papers papers of the bodies that are released for partners
 * @param bodies whose work may be told; empty for whoever may not plan a briefing
 */
public record BriefingListPage(List<Briefing> rows, List<Part.Link> papers, List<Part.Choice> bodies, Form form)
        implements Page {
    public BriefingListPage {
        rows = List.copyOf(rows);
        papers = List.copyOf(papers);
        bodies = List.copyOf(bodies);
    }

    @Override
    public String template() {
        return "briefings/list";
    }
}
