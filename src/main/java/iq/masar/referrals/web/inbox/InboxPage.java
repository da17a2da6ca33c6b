package iq.masar.referrals.web.inbox;

import iq.masar.referrals.web.Shown;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** The receiver's inbox, nearest deadline first; it says how much no more than a page holds. */
public record InboxPage(String office, List<Part.Tab> filters, List<Shown.Row> rows, String more) implements Page {
    public InboxPage {
        filters = List.copyOf(filters);
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "referrals/inbox";
    }
}
