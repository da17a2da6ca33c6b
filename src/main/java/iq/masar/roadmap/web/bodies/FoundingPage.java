package iq.masar.roadmap.web.bodies;

import iq.masar.ui.Form;
import iq.masar.ui.Page;

/** The form that founds a body (GOV-04). */
public record FoundingPage(CharterPage.Choices choices, Form form) implements Page {
    @Override
    public String template() {
        return "roadmap/founding";
    }
}
