package iq.masar.access.web.desk;

import iq.masar.ui.Page;
import java.time.Instant;
import java.util.List;

/** Requests to set a sign-in anew, waiting for a second person. */
public record RecoveriesPage(List<Row> rows, List<Move> moves, String refusal) implements Page {
    /** A wish to change a post. */
    public record Move(
            String id,
            String name,
            String office,
            String roles,
            String reason,
            String askedBy,
            Instant askedAt,
            boolean mayDecide) {}

    /** One request. */
    public record Row(
            String id, String name, String office, String reason, String askedBy, Instant askedAt, boolean mayDecide) {}

    @Override
    public String template() {
        return "access/recoveries";
    }
}
