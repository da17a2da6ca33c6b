package iq.masar.directory.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * Finding a service for a need.
 *
 * @param asked false until a need was chosen
 * @param file the case in whose name one looks, or empty
 */
public record FindPage(
        Form form,
        boolean asked,
        String file,
        List<Part.Choice> families,
        List<Part.Choice> governorates,
        List<Part.Choice> districts,
        List<Part.Choice> categories,
        List<Part.Choice> documents,
        List<Option> eligible,
        List<Option> ineligible,
        boolean recorded)
        implements Page {
    /** One candidate with its reasons as marks; {@code send} leads to the referral, or is empty. */
    public record Option(ServiceView view, int rank, List<Mark> reasons, String unlocks, String send) {}

    /** One reason in words. */
    public record Mark(String text, String icon, String tone) {}

    @Override
    public String template() {
        return "directory/find";
    }
}
