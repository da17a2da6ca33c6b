package iq.masar.retention.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.Map;

/**
 * One proposal.
 *
 * @param act {@code decide}, {@code destroy} or empty
 */
public record ProposalPage(
        String id,
        RetentionPage.Row row,
        Map<String, String> facts,
        String act,
        boolean cancels,
        boolean certified,
        Form form,
        String refusal)
        implements Page {
    @Override
    public String template() {
        return "retention/show";
    }

    public String path(String what) {
        return "/retention/" + id + "/" + what;
    }
}
