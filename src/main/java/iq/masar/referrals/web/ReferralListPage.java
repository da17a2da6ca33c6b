package iq.masar.referrals.web;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.ui.Page;
import java.util.List;
import java.util.Optional;

/**
 * Referrals in a list: a worker's own, or those of one case.
 *
 * @param more where the list goes on, "" at its end
 * @param create where a new one begins, "" where the reader may not
 */
public record ReferralListPage(Optional<CaseFrame> frame, List<Shown.Row> rows, String more, String create)
        implements Page {
    public ReferralListPage {
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "referrals/list";
    }
}
