package iq.masar.casework.notes;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notes of a case: that they exist always, their words only while the personal data stand open. */
public record NotesPage(
        CaseFrame frame, Form form, List<Part.Choice> sections, List<Row> rows, Optional<Conflict> conflict)
        implements Page {
    /** One note. */
    public record Row(
            String id, String section, String author, String at, Optional<String> text, boolean own, int version) {}

    /** Two texts of one note (H6). */
    public record Conflict(Part.Version mine, Part.Version theirs, String action, Map<String, String> hidden) {}

    @Override
    public String template() {
        return "casework/notes";
    }
}
