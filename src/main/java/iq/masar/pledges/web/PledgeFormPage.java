package iq.masar.pledges.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** The UN form. */
public record PledgeFormPage(Form form, List<Part.Choice> kinds, List<Part.Choice> forms, List<Part.Choice> objectives)
        implements Page {
    public PledgeFormPage {
        kinds = List.copyOf(kinds);
        forms = List.copyOf(forms);
        objectives = List.copyOf(objectives);
    }

    @Override
    public String template() {
        return "pledges/edit";
    }
}
