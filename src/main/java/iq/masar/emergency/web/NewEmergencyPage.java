package iq.masar.emergency.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * Asking for an emergency reading.
 *
 * @param refusal what a rule said, or empty
 */
public record NewEmergencyPage(
        Form form, List<Part.Choice> reasons, List<Part.Choice> sections, List<Part.Choice> minutes, String refusal)
        implements Page {
    @Override
    public String template() {
        return "emergency/ask";
    }
}
