package iq.masar.journeys.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** A new operation. */
public record NewJourneyPage(Form form, List<Part.Choice> receptions, String refusal) implements Page {
    @Override
    public String template() {
        return "journeys/new";
    }

    public List<Part.Choice> means() {
        return Part.Choice.all("journeys.means.", List.of("charter", "scheduled", "land"));
    }
}
