package iq.masar.accountability.web;

import iq.masar.accountability.Finding;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;

/**
 * Findings and needs, filtered.
 *
 * @param names owners by their entry
 * @param answers filter by what answers, with counts
 * @param kinds filter by what it is, with counts
 * @param owners filter by owner, and who may own a new one
 */
public record FindingListPage(
        List<Finding> rows,
        Map<String, String> names,
        List<Part.Tab> answers,
        List<Part.Tab> kinds,
        List<Part.Choice> owners,
        boolean mayWrite,
        Form form)
        implements Page {
    public FindingListPage {
        rows = List.copyOf(rows);
        names = Map.copyOf(names);
        answers = List.copyOf(answers);
        kinds = List.copyOf(kinds);
        owners = List.copyOf(owners);
    }

    public String owner(Finding one) {
        return names.getOrDefault(one.owner(), one.owner());
    }

    @Override
    public String template() {
        return "accountability/findings";
    }
}
