package iq.masar.feedback.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * The public form.
 *
 * @param kept how many files of the last attempt are still here
 * @param unheard whether the last attempt found no complaints officer with a key
 */
public record ComplainPage(Form form, List<Part.Choice> subjects, List<Part.Choice> offices, int kept, boolean unheard)
        implements Page {
    @Override
    public String template() {
        return "feedback/complain";
    }
}
