package iq.masar.roadmap.web.plan;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** The form of who carries an activity, when, and how much it counts (GOV-16). */
public record TermsPage(String activity, String name, List<Part.Choice> institutions, Form form) implements Page {
    public TermsPage {
        institutions = List.copyOf(institutions);
    }

    /** The names of the institutions ticked in one list, or empty. */
    public String ticked(String field) {
        return String.join(
                " · ",
                institutions.stream()
                        .filter(one -> form.has(field, one.value()))
                        .map(Part.Choice::text)
                        .toList());
    }

    @Override
    public String template() {
        return "roadmap/terms";
    }
}
