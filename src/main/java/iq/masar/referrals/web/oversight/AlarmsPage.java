package iq.masar.referrals.web.oversight;

import iq.masar.ui.Page;
import java.util.List;

/** Patterns a protection officer must look at (REF-58). */
public record AlarmsPage(List<Row> rows) implements Page {
    public AlarmsPage {
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "referrals/alarms";
    }

    /** One alarm. */
    public record Row(String id, String office, String what, String raised, boolean open) {}
}
