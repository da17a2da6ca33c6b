package iq.masar.feedback.web;

import iq.masar.feedback.OpenedComplaint;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * One complaint, opened for a complaints officer.
 *
 * @param act what can be done now: {@code triage take review answer decision} or empty
 * @param attachments media types of the files that came with it
 * @param refusal message key of what a rule refused, or empty
 */
public record ComplaintPage(
        OpenedComplaint complaint,
        ComplaintListPage.Row row,
        Form form,
        String act,
        String refusal,
        List<Part.Choice> gravities,
        List<Part.Choice> outcomes,
        List<String> attachments)
        implements Page {
    @Override
    public String template() {
        return "feedback/show";
    }

    public String path(String what) {
        return "/complaints/" + complaint.summary().id() + "/" + what;
    }
}
