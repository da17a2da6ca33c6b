package iq.masar.accountability.web;

import iq.masar.accountability.Finding;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/**
 * One finding or need, with its owner and what answers it.
 *
 * @param answer where the answer is read; empty while nothing answers
 * @param answers activities and pledges it may be answered by, as {@code activity:RM-DATA-2}
 */
public record FindingPage(
        Finding finding,
        String owner,
        Optional<Part.Link> answer,
        List<Part.Choice> owners,
        List<Part.Choice> answers,
        boolean mayWrite,
        Form form)
        implements Page {
    public FindingPage {
        owners = List.copyOf(owners);
        answers = List.copyOf(answers);
    }

    @Override
    public String template() {
        return "accountability/finding";
    }
}
