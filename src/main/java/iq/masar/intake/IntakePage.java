package iq.masar.intake;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** The page at the door: three things are needed, nothing else is pressed for. */
public record IntakePage(
        Form form,
        List<Part.Choice> languages,
        List<Part.Choice> channels,
        List<Part.Choice> contacts,
        List<Part.Choice> needs,
        List<Part.Choice> categories,
        List<Part.Choice> districts,
        List<Part.Choice> sexes,
        List<Part.Choice> branches,
        String restored)
        implements Page {
    @Override
    public String template() {
        return "intake/intake";
    }
}
