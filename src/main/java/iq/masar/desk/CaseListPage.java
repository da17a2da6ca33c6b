package iq.masar.desk;

import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/**
 * A list of one's own cases, or what a search among them found.
 *
 * @param sort leads to the other order and names the one shown
 */
public record CaseListPage(
        String title,
        String typed,
        List<Part.Tab> chips,
        Optional<Part.Link> sort,
        List<Row> rows,
        String more,
        String empty)
        implements Page {
    /** One case of the list. */
    public record Row(
            String href,
            String calling,
            String number,
            String state,
            String kind,
            String priority,
            String safe,
            String since) {}

    @Override
    public String template() {
        return "desk/cases";
    }
}
