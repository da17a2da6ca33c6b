package iq.masar.briefings.web;

import iq.masar.ui.Page;
import java.util.List;

/**
 * A partner's contributions, or all that were submitted.
 *
 * @param mayWrite whether the reader speaks for a partner
 */
public record ContributionListPage(List<Row> rows, boolean mayWrite) implements Page {
    public ContributionListPage {
        rows = List.copyOf(rows);
    }

    /** One contribution in words; {@code amount} with its currency. */
    public record Row(String href, String activity, String partner, String amount, String period, boolean isDraft) {}

    @Override
    public String template() {
        return "briefings/contributions";
    }
}
