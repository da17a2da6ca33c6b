package iq.masar.identity.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** The form that opens a claim: ten fields. */
public record NewClaimPage(
        Form form,
        List<Part.Choice> sexes,
        List<Part.Choice> places,
        List<Part.Choice> papers,
        List<Part.Choice> languages,
        String draft)
        implements Page {
    @Override
    public String template() {
        return "identity/new";
    }
}
