package iq.masar.identity.web.decide;

import iq.masar.identity.web.Frame;
import iq.masar.identity.web.Refusal;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/**
 * Categories of a claim, and the rules they follow from.
 *
 * @param rules offered to the category officer alone
 */
public record CategoriesPage(
        Frame frame,
        Form form,
        Optional<Refusal> refusal,
        List<Row> rows,
        List<Rule> rules,
        List<Part.Choice> facts,
        List<Part.Choice> colleagues)
        implements Page {
    /** A category; {@code detail} says rule, law and effect, and only where the reader may know it. */
    public record Row(String id, String text, String detail, String by, String at, boolean appealed) {}

    /** A rule to apply. */
    public record Rule(String id, String text, String when, String laws, String effect, boolean special) {}

    @Override
    public String template() {
        return "identity/categories";
    }
}
