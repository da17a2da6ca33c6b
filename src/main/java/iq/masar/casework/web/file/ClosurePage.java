package iq.masar.casework.web.file;

import iq.masar.casework.slots.CaseFrame;
import iq.masar.casework.words.RefusalView;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/** Asking to close, deciding it, opening again: whichever the state and the reader allow. */
public record ClosurePage(
        CaseFrame frame,
        Form form,
        Mode mode,
        List<Part.Choice> reasons,
        List<Part.Choice> withoutEndline,
        boolean scored,
        List<String> obstacles,
        String askedFor,
        String author,
        boolean mayDecide,
        Optional<RefusalView> refusal)
        implements Page {
    /** What the page is for now. */
    public enum Mode {
        ASK,
        DECIDE,
        REOPEN,
        NOTHING
    }

    @Override
    public String template() {
        return "casework/closure";
    }
}
