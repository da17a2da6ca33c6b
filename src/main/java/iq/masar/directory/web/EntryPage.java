package iq.masar.directory.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/**
 * The form of one entry.
 *
 * @param action where it is posted
 * @param differences fields that somebody else saved differently meanwhile (H6)
 */
public record EntryPage(
        String action,
        boolean fresh,
        Form form,
        List<Part.Choice> offices,
        List<Part.Choice> families,
        List<Part.Choice> governorates,
        List<Part.Choice> districts,
        List<Part.Choice> documents,
        List<Part.Choice> prerequisites,
        List<Part.Choice> categories,
        List<Part.Choice> languages,
        List<Difference> differences,
        Optional<String> refusal)
        implements Page {
    /** One field in both wordings. */
    public record Difference(String field, String label, String mine, String theirs) {}

    @Override
    public String template() {
        return "directory/entry";
    }
}
