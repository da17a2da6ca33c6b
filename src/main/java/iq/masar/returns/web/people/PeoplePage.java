package iq.masar.returns.web.people;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;
import java.util.Map;

/**
 * What was told of each person of a file, opened.
 *
 * @param edits whether the reader may complete it now
 * @param refusal what a rule said, or empty
 */
public record PeoplePage(
        String id, String number, List<Who> people, String statement, boolean edits, Form form, String refusal)
        implements Page {
    /** One member and what was told, by field. */
    public record Who(String id, String title, List<String> missing, Map<String, String> told) {}

    @Override
    public String template() {
        return "returns/people";
    }
}
