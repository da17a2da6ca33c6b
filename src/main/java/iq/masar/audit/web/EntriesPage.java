package iq.masar.audit.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/** What an auditor found, newest first; a page of a hundred. */
public record EntriesPage(Form form, List<Part.Choice> verbs, List<Line> lines, Optional<String> older)
        implements Page {
    /** One entry in words. */
    public record Line(
            String day,
            String time,
            String seq,
            String officer,
            String office,
            String what,
            String ground,
            List<String> files,
            String facts) {}

    @Override
    public String template() {
        return "audit/entries";
    }
}
