package iq.masar.papers;

import iq.masar.kernel.Language;
import iq.masar.ui.Page;
import java.util.List;

/** A letter or consent form as it is printed, in its reader's language. */
public record LetterPage(
        Language language,
        String title,
        String office,
        String number,
        String issued,
        String expires,
        String issuer,
        List<String> words,
        List<Line> lines,
        boolean verified,
        String version,
        String check,
        boolean signatures)
        implements Page {
    /** One row of the paper: a recipient and what may go there, or a fact of the letter. */
    public record Line(String head, String text) {}

    @Override
    public String template() {
        return "papers/letter";
    }
}
