package iq.masar.identity.web.question;

import iq.masar.identity.web.Frame;
import iq.masar.identity.web.Refusal;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/** The questions of a claim and their clocks, and which registers may be asked now. */
public record QuestionsPage(
        Frame frame,
        Form form,
        Optional<Refusal> refusal,
        List<Row> rows,
        List<Part.Choice> registers,
        List<Part.Choice> grounds)
        implements Page {
    /**
     * One question.
     *
     * @param answer the answer in words; empty while there is none
     * @param silent whether its term passed without one
     */
    public record Row(
            String register,
            String step,
            String fields,
            String state,
            String answer,
            boolean silent,
            Part.Clock clock,
            String signer) {}

    @Override
    public String template() {
        return "identity/questions";
    }
}
