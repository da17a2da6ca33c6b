package iq.masar.desk;

import iq.masar.ui.Page;
import java.util.List;

/** What waits for a second person. */
public record ApprovalsPage(List<Row> rows) implements Page {
    /** One thing to decide. */
    public record Row(String text, String number, String calling, String author, String since, String href) {}

    @Override
    public String template() {
        return "desk/approvals";
    }
}
