package iq.masar.mailbox.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;

/**
 * Keys of partner states' mailboxes.
 *
 * @param fresh a key just made, shown this once; else empty
 */
public record KeysPage(List<Row> rows, String fresh, Form form) implements Page {
    /** One key; its text is known to nobody here. */
    public record Row(String id, String state, String issued, boolean living, String ended) {}

    @Override
    public String template() {
        return "mailbox/keys";
    }
}
