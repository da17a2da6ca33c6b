package iq.masar.returns.web.check;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;

/**
 * Questions to registers that wait for an answer; one of them opened with the identity subset alone.
 *
 * @param people the subset by person, empty while none is opened
 */
public record ChecksPage(
        List<Row> rows, String opened, String title, List<Map<String, String>> people, Form form, String refusal)
        implements Page {
    /** One question. */
    public record Row(String href, String number, String register, String due, boolean late) {}

    @Override
    public String template() {
        return "returns/checks";
    }

    public List<Part.Choice> answers() {
        return Part.Choice.all("returns.answer.", List.of("confirmed", "not_found", "unclear"));
    }
}
