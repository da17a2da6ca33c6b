package iq.masar.identity.web.decide;

import iq.masar.identity.web.Frame;
import iq.masar.ui.Page;
import java.util.List;

/** Who saw or changed a claim, newest first. */
public record ReadersPage(Frame frame, List<Row> rows) implements Page {
    /** One entry of the audit. */
    public record Row(String at, String who, String office, String did, String why) {}

    @Override
    public String template() {
        return "identity/readers";
    }
}
