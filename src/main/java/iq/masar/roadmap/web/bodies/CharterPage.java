package iq.masar.roadmap.web.bodies;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;

/** What a body is and what it is for: now, before, and the forms that add a version (GOV-04). */
public record CharterPage(
        String body,
        String name,
        Map<String, String> facts,
        List<Mandate> mandates,
        List<Part.Moment> history,
        Choices choices,
        boolean mayWrite,
        Form form,
        String refusal)
        implements Page {
    public CharterPage {
        facts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(facts));
        mandates = List.copyOf(mandates);
        history = List.copyOf(history);
    }

    /** One version of the mandate; {@code since} is empty where nobody says. */
    public record Mandate(int version, String text, String since, String source) {}

    /** What the form offers. */
    public record Choices(List<Part.Choice> kinds, List<Part.Choice> parents, List<Part.Choice> institutions) {
        public Choices {
            kinds = List.copyOf(kinds);
            parents = List.copyOf(parents);
            institutions = List.copyOf(institutions);
        }
    }

    @Override
    public String template() {
        return "roadmap/charter";
    }
}
