package iq.masar.roadmap.web.records;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;

/**
 * The form of a legal instrument, of a sharing agreement or of a training (GOV-39, GOV-40).
 *
 * @param choices what can be picked, by field
 */
public record RecordPage(String kind, Map<String, List<Part.Choice>> choices, Form form) implements Page {
    public RecordPage {
        choices = Map.copyOf(choices);
    }

    public boolean isInstrument() {
        return kind.equals("instrument");
    }

    public boolean isAgreement() {
        return kind.equals("agreement");
    }

    public List<Part.Choice> choicesOf(String field) {
        return choices.getOrDefault(field, List.of());
    }

    @Override
    public String template() {
        return "roadmap/record";
    }
}
