package iq.masar.briefings.web;

import iq.masar.briefings.Contribution;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/**
 * One contribution: a form while it is the partner's own draft, a statement afterwards.
 *
 * @param known what is kept; empty for a new one
 * @param row the same in words
 * @param mayWrite whether the reader may change and submit it
 */
public record ContributionPage(
        Optional<Contribution> known,
        Optional<ContributionListPage.Row> row,
        boolean mayWrite,
        List<Part.Choice> activities,
        List<Part.Choice> currencies,
        Form form,
        String refusal)
        implements Page {
    public ContributionPage {
        activities = List.copyOf(activities);
        currencies = List.copyOf(currencies);
    }

    /** Where the form is sent. */
    public String action() {
        return known.map(one -> "/contributions/" + one.id()).orElse("/contributions");
    }

    @Override
    public String template() {
        return "briefings/contribution";
    }
}
