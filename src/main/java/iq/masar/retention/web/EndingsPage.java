package iq.masar.retention.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** The ends of governorates' keys, asked, counting and rehearsed. */
public record EndingsPage(List<Row> rows, List<Part.Choice> governorates, Form form, String refusal) implements Page {
    /** One of them; {@code act} is {@code confirm}, {@code cancel}, both, or empty. */
    public record Row(
            String id,
            String governorate,
            String kind,
            String state,
            String tone,
            String at,
            String cases,
            String act) {}

    @Override
    public String template() {
        return "retention/governorates";
    }
}
