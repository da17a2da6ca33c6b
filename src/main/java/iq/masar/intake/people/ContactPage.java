package iq.masar.intake.people;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** The safe-contact rule and what lies sealed beside it; masked fields are sent only when touched. */
public record ContactPage(
        CaseFrame frame,
        Form form,
        List<Part.Choice> contacts,
        boolean opened,
        boolean overtaken,
        String theirs,
        List<Difference> differences)
        implements Page {
    @Override
    public String template() {
        return "intake/contact";
    }
}
