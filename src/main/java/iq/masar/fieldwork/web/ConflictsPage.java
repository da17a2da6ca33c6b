package iq.masar.fieldwork.web;

import iq.masar.ui.Page;
import java.util.List;

/** Records of the field that wait for somebody's judgement, the oldest first. */
public record ConflictsPage(List<Line> lines) implements Page {
    /** One by codes: which file, what it is, when it was noted and came in, who held it, why it waits. */
    public record Line(
            String href, String number, String kind, String noted, String received, String officer, String why) {}

    @Override
    public String template() {
        return "fieldwork/conflicts";
    }
}
