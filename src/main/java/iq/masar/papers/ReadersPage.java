package iq.masar.papers;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.kernel.Language;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** "Who saw my file", for the person, in her language (REF-54). */
public record ReadersPage(
        CaseFrame frame,
        Language language,
        String printed,
        int people,
        int breakGlass,
        List<Row> rows,
        List<Part.Tab> languages)
        implements Page {
    /** One reading or change. */
    public record Row(String at, String who, String office, String did, String why) {}

    @Override
    public String template() {
        return "papers/readers";
    }
}
