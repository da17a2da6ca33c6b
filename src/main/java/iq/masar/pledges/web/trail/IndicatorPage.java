package iq.masar.pledges.web.trail;

import iq.masar.pledges.trail.Indicator;
import iq.masar.pledges.trail.Release;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** What is measured, and every value released of it, the newest first (GOV-30, GOV-31). */
public record IndicatorPage(
        Indicator indicator,
        Part.Link pledge,
        Part.Link activity,
        String drawnFrom,
        List<Release> releases,
        boolean mayWrite,
        Form form,
        String refusal)
        implements Page {
    public IndicatorPage {
        releases = List.copyOf(releases);
    }

    @Override
    public String template() {
        return "pledges/indicator";
    }
}
