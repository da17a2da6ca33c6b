package iq.masar.laissezpasser.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/** A document to ask for. */
public record AskPage(
        String claim, List<Part.Choice> sexes, String latest, Optional<Refusals.Refusal> refusal, Form form)
        implements Page {
    @Override
    public String template() {
        return "laissezpasser/ask";
    }
}
