package iq.masar.identity.web.decide;

import iq.masar.identity.web.Frame;
import iq.masar.identity.web.Refusal;
import iq.masar.kernel.Language;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/**
 * The letter that tells the person, as it is printed in her language, and the form that proves she was told.
 *
 * @param name the whole name as it was given
 * @param reasons every item with its reason, in the officers' Arabic
 * @param until last day of the appeal; empty until it is proven that she was told, or where nothing can be appealed
 */
public record LetterPage(
        Frame frame,
        Form form,
        Optional<Refusal> refusal,
        Language language,
        List<Part.Tab> languages,
        String reference,
        String name,
        String outcome,
        String day,
        List<Reason> reasons,
        String until,
        boolean appealable,
        boolean mayServe,
        List<Part.Choice> modes)
        implements Page {
    /** An item of evidence and what was found of it. */
    public record Reason(String item, String text) {}

    @Override
    public String template() {
        return "identity/letter";
    }
}
