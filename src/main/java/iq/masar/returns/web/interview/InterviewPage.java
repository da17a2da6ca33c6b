package iq.masar.returns.web.interview;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Map;

/**
 * The record of an interview: to be written, or as written; it prints as the copy she gets.
 *
 * @param writes whether it is written now; else {@code lines} hold it
 */
public record InterviewPage(
        String id,
        String number,
        String when,
        boolean writes,
        boolean appends,
        List<Question> questions,
        Map<String, String> lines,
        List<Correction> corrections,
        String signature,
        Form form,
        String refusal)
        implements Page {
    /** One question of the catalogue. */
    public record Question(String code, String text) {}

    /** What was added under the record, and when. */
    public record Correction(String at, String text) {}

    @Override
    public String template() {
        return "returns/interview";
    }

    public List<Part.Choice> signatures() {
        return Part.Choice.all("returns.signature.", List.of("signed", "refused"));
    }
}
