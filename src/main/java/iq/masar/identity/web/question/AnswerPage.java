package iq.masar.identity.web.question;

import iq.masar.identity.model.Seeking;
import iq.masar.identity.web.Refusal;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question as its answerer sees it: its fields, a choice of three, a day. There is no field for words (IDN-60).
 *
 * @param step by names the fields are shown; by number or encoded nothing is, and rows are compared instead
 * @param compared what a comparison came to, a line each
 */
public record AnswerPage(
        Form form,
        Optional<Refusal> refusal,
        String id,
        String register,
        Map<String, String> fields,
        Seeking step,
        List<String> compared,
        List<Part.Choice> answers,
        Part.Clock clock)
        implements Page {
    public boolean compares() {
        return step != Seeking.NAMES;
    }

    @Override
    public String template() {
        return "identity/answer";
    }
}
