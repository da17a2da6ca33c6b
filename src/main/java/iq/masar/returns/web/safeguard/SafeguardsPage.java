package iq.masar.returns.web.safeguard;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/**
 * The eight safeguards of one file, for their officers.
 *
 * @param child whether it is a child alone: closing then needs a guardian's name (RET-13)
 */
public record SafeguardsPage(
        String id, String number, String state, String kind, List<Row> rows, boolean child, Form form, String refusal)
        implements Page {
    /** One safeguard: what was found, on what, by whom and when. */
    public record Row(
            String code,
            String name,
            boolean closed,
            String value,
            String evidence,
            String by,
            String at,
            List<Part.Choice> values) {}

    @Override
    public String template() {
        return "returns/safeguards";
    }
}
