package iq.masar.returns.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * A request coming in.
 *
 * @param refusal what a rule said, or empty
 */
public record NewReturnPage(Form form, List<Part.Choice> languages, List<Part.Choice> rules, String refusal)
        implements Page {
    @Override
    public String template() {
        return "returns/new";
    }

    public List<Part.Choice> origins() {
        return Part.Choice.all("returns.origin.", List.of("state", "embassy", "programme", "evacuation"));
    }

    public List<Part.Choice> modes() {
        return Part.Choice.all(
                "returns.mode.", List.of("assisted_voluntary", "spontaneous", "forced", "evacuation", "idp_return"));
    }
}
