package iq.masar.identity.web.question;

import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;

/** What waits for a register's answer. */
public record AnswersPage(List<Row> rows) implements Page {
    /** One question: no name, no number of a claim. */
    public record Row(String href, String step, String asked, boolean silent, Part.Clock clock) {}

    @Override
    public String template() {
        return "identity/answers";
    }
}
