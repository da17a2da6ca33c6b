package iq.masar.tasks.web;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.words.RefusalView;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/** What is to be done for a case, its appointments, and the tries to reach the person. */
public record TasksPage(
        CaseFrame frame,
        Form form,
        List<Row> open,
        List<Row> done,
        List<Meeting> meetings,
        List<Part.Choice> kinds,
        List<Part.Choice> places,
        List<Part.Choice> channels,
        Optional<RefusalView> refusal)
        implements Page {
    /** One task. */
    public record Row(
            String id, String text, String owner, Part.Clock clock, String done, Optional<String> href, boolean mine) {}

    /** One appointment. */
    public record Meeting(String id, String when, String place, String state, boolean planned) {}

    @Override
    public String template() {
        return "tasks/tasks";
    }
}
