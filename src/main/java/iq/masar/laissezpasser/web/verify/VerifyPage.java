package iq.masar.laissezpasser.web.verify;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.List;
import java.util.Optional;

/** The checker's desk; the result stands on the page only, in no address. {@code border}: whether arrivals are entered here. */
public record VerifyPage(Optional<Result> result, boolean border, Form form) implements Page {
    /**
     * What came of it.
     *
     * @param tone {@code ok warn bad}
     * @param zone what the seal says, to be held beside the document; empty for a token
     * @param arrival number of a document whose arrival may be entered; empty for none
     */
    public record Result(
            String tone,
            String icon,
            String title,
            String meaning,
            List<Fact> facts,
            List<String> zone,
            String arrival) {}

    /** A line of facts. */
    public record Fact(String head, String text, boolean ltr) {}

    @Override
    public String template() {
        return "laissezpasser/verify";
    }
}
