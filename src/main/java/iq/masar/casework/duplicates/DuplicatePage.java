package iq.masar.casework.duplicates;

import iq.masar.casework.words.RefusalView;
import iq.masar.ui.Form;
import iq.masar.ui.Page;
import java.util.Optional;

/** Another office asks whether this one knows a person; only its number and phone are shown. */
public record DuplicatePage(
        Form form,
        String id,
        String number,
        String office,
        String phone,
        String asker,
        String since,
        boolean open,
        boolean askedByReader,
        Optional<RefusalView> refusal)
        implements Page {
    @Override
    public String template() {
        return "casework/duplicate";
    }
}
