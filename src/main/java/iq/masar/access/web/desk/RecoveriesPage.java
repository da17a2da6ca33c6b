package iq.masar.access.web.desk;

import iq.masar.ui.Page;
import java.time.Instant;
import java.util.List;

/** Requests to set a sign-in anew, waiting for a second person. */
public record RecoveriesPage(List<Row> rows, String refusal) implements Page {
    /** One request. */
    public record Row(
            String id, String name, String office, String reason, String askedBy, Instant askedAt, boolean mayDecide) {}

    @Override
    public String template() {
        return "access/recoveries";
    }
}
