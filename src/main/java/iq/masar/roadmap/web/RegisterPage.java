package iq.masar.roadmap.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * All entries of one kind, such as legal instruments or trainings.
 *
 * @param mayRecord whether this reader may add one of this kind
 * @param form holds a spelling nobody is known by, when one was asked for
 */
public record RegisterPage(String kind, List<Part.Tab> kinds, List<Row> rows, boolean mayRecord, Form form)
        implements Page {
    public RegisterPage {
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
    }

    /** One entry with what its source says of it in a line. */
    public record Row(String href, String name, String facts, String sources) {}

    @Override
    public String template() {
        return "roadmap/register";
    }
}
