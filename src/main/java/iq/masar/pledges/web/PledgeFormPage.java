package iq.masar.pledges.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** The UN form. */
public record PledgeFormPage(
        Form form,
        List<Part.Choice> kinds,
        List<Part.Choice> forms,
        List<Part.Choice> objectives,
        List<Part.Choice> principles)
        implements Page {
    public PledgeFormPage {
        kinds = List.copyOf(kinds);
        forms = List.copyOf(forms);
        objectives = List.copyOf(objectives);
        principles = List.copyOf(principles);
    }

    @Override
    public String template() {
        return "pledges/edit";
    }
}
