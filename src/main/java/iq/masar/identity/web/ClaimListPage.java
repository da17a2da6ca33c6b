package iq.masar.identity.web;

import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * The claims somebody works on, nearest deadline first.
 *
 * @param mayOpen whether the reader opens claims
 * @param waiting who was received elsewhere and has no claim yet
 * @param draft when an unfinished form was saved; empty when there is none
 */
public record ClaimListPage(
        List<Row> rows, List<Part.Tab> filters, String sought, boolean mayOpen, String draft, List<Waiting> waiting)
        implements Page {
    /** Somebody at the door, by a code. */
    public record Waiting(String href, String code, String since) {}

    /** One claim; {@code task} is what the reader does on it. */
    public record Row(
            String href, String number, String calling, String state, String office, String task, Part.Clock clock) {}

    @Override
    public String template() {
        return "identity/list";
    }
}
