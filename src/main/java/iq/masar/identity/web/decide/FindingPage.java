package iq.masar.identity.web.decide;

import iq.masar.identity.model.Weighing;
import iq.masar.identity.web.Frame;
import iq.masar.identity.web.Refusal;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/**
 * Proposal, confirmation and the findings on record.
 *
 * @param items evidence with the reason given to each; empty until there is one
 * @param proposal the outcome proposed, in words, and by whom; empty when none waits
 * @param colleagues who may still be asked to decide
 */
public record FindingPage(
        Frame frame,
        Form form,
        Optional<Refusal> refusal,
        List<Item> items,
        Weighing sum,
        String proposal,
        boolean mayPropose,
        boolean mayConfirm,
        List<Part.Choice> outcomes,
        List<String> officers,
        List<Part.Choice> colleagues,
        List<Made> made,
        String token)
        implements Page {
    /** An item of evidence and its reason. */
    public record Item(String id, String kind, int bits, String reason) {}

    /** A finding on record. */
    public record Made(String reference, String outcome, String kind, String when, String deciders) {}

    @Override
    public String template() {
        return "identity/finding";
    }
}
