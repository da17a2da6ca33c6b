package iq.masar.access.web.own;

import iq.masar.ui.Form;
import iq.masar.ui.Page;

/** The passphrase once more, before something sensitive. */
public record ProofPage(Form form) implements Page {
    @Override
    public String template() {
        return "access/proof";
    }
}
