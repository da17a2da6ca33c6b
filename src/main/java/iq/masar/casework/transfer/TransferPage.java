package iq.masar.casework.transfer;

import iq.masar.casework.words.RefusalView;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import iq.masar.ui.Part;
import java.util.List;
import java.util.Optional;

/** Giving one case to another branch. */
public record TransferPage(
        String id,
        String number,
        List<Part.Choice> branches,
        List<Part.Choice> reasons,
        Form form,
        Optional<RefusalView> refusal)
        implements Page {
    @Override
    public String template() {
        return "casework/transfer";
    }
}
