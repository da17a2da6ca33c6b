package iq.masar.laissezpasser.web;

import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/**
 * One document and what may be done with it.
 *
 * @param acts of {@code print hand-over spoil again lost revoke sheet}
 */
public record PassPage(
        String id,
        String number,
        String state,
        String tone,
        List<Fact> facts,
        List<String> acts,
        List<Part.Choice> spoilReasons,
        List<Part.Choice> revokeReasons,
        List<Part.Moment> shown,
        Optional<Refusals.Refusal> refusal,
        Form form)
        implements Page {
    /** A line of the facts; {@code ltr} for codes and days. */
    public record Fact(String head, String text, boolean ltr) {}

    public boolean may(String act) {
        return acts.contains(act);
    }

    @Override
    public String template() {
        return "laissezpasser/document";
    }
}
