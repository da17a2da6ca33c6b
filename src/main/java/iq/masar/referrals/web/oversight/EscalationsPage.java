package iq.masar.referrals.web.oversight;

import iq.masar.referrals.web.Shown;
import iq.masar.ui.Page;
import java.util.List;

/** What kept silence past 150 %. */
public record EscalationsPage(List<Shown.Row> rows) implements Page {
    public EscalationsPage {
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "referrals/escalations";
    }
}
