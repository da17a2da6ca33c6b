package iq.masar.casework.slots;

import iq.masar.casework.CaseSummary;
import iq.masar.ui.Part;
import java.util.List;

/**
 * Everything the frame around a case's pages shows.
 *
 * @param callingName what the person is called; empty for a supervisor who does not hold the case
 * @param marks state, priority and whatever else stands under the heading
 * @param workable whether this officer holds the case and may write in it
 * @param steps the straight way; empty where a side state replaces it
 */
public record CaseFrame(
        CaseSummary file,
        String callingName,
        List<Mark> marks,
        String about,
        boolean workable,
        Part.Person person,
        List<Part.Step> steps,
        List<Part.Tab> tabs) {
    public CaseFrame {
        marks = List.copyOf(marks);
        steps = List.copyOf(steps);
        tabs = List.copyOf(tabs);
    }

    /** One mark under the heading. */
    public record Mark(String text, String icon, String kind) {}

    public String href() {
        return "/cases/" + file.id();
    }
}
