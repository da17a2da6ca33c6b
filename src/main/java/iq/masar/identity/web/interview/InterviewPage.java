package iq.masar.identity.web.interview;

import iq.masar.identity.web.Frame;
import iq.masar.identity.web.Refusal;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/** Interviews that were held, and the form of a new one: the catalogue's questions and no others. */
public record InterviewPage(
        Frame frame,
        Form form,
        Optional<Refusal> refusal,
        List<Held> held,
        List<Part.Choice> questions,
        boolean mayHold)
        implements Page {
    /** One interview; {@code said} question and answer by turns, empty without the key. */
    public record Held(String when, String by, String result, String closing, List<String> said) {}

    @Override
    public String template() {
        return "identity/interview";
    }
}
